// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/support/icons.h"
#include "ui/support/machine_settings.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_header.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPushButton *bigButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(name);
    button->setMinimumHeight(5 * kGrid);
    return button;
}

QString filePattern()
{
    return StartPage::tr("Case files (*.ndcase *.db *.sqlite);;All files (*)");
}

} // namespace

StartPage::StartPage(MachineSettings &settings, bool demoAvailable, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_message(new MessageBar)
{
    setObjectName(u"startPage"_s);
    auto *column = new QWidget;
    column->setFixedWidth(64 * kGrid);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGrid);
    auto *title = new QHBoxLayout;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(40, 40), devicePixelRatioF()));
    QLabel *name = plainLabel(tr("Notice Desk"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    title->addWidget(picture);
    title->addSpacing(kGrid);
    title->addWidget(name, 1);
    inner->addLayout(title);
    QLabel *text = plainLabel(tr("Requests for notices and diffusions are kept in a case file on this computer. Open "
                                 "yours, or make a new one and import what came in."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    inner->addWidget(text);
    inner->addSpacing(kGrid);

    auto *buttons = new QHBoxLayout;
    QPushButton *open = bigButton(tr("Open a case file…"), u"folder"_s, u"startOpen"_s);
    open->setDefault(true);
    QPushButton *create = bigButton(tr("New case file…"), u"file-plus"_s, u"startNew"_s);
    buttons->addWidget(open, 1);
    buttons->addWidget(create, 1);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseExisting);
    connect(create, &QPushButton::clicked, this, &StartPage::chooseNew);
    if (demoAvailable) {
        QPushButton *demo = bigButton(tr("Demo with invented requests"), u"play"_s, u"startDemo"_s);
        buttons->addWidget(demo, 1);
        connect(demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    }
    inner->addLayout(buttons);

    const QStringList recent = settings.value(MachineSettings::Key::RecentFiles).toStringList();
    bool headed = false;
    for (const QString &path : recent) {
        if (path.isEmpty() || !QFileInfo::exists(path))
            continue;
        if (!headed) {
            inner->addSpacing(2 * kGrid);
            inner->addWidget(new SectionHeader(tr("Recent")));
            headed = true;
        }
        auto *button =
            new QPushButton(themedIcon(u"case"_s), withoutMnemonic(isolatedLine(QFileInfo(path).fileName())));
        button->setFlat(true);
        setPlainToolTip(button, QDir::toNativeSeparators(path));
        button->setAccessibleDescription(path);
        inner->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addStretch(2);
    // Between stretches and not aligned: an aligned widget gets the height of its hint, which is that of unwrapped
    // text.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addStretch(3);
    setFocusProxy(open);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { Q_EMIT readOnlyWanted(m_troubled); });
}

void StartPage::tellTrouble(const QString &path, const core::Error &error)
{
    m_troubled = path;
    const QString text = tr("%1 could not be opened. %2", "file name, why and what to do")
                             .arg(isolatedLine(QFileInfo(path).fileName()), error.message);
    // A file that another workstation holds, or that may not be written to, can still be looked at.
    const QFileInfo info(path);
    const bool readable =
        error.code == core::Error::Code::Conflict || (info.isFile() && info.isReadable() && !info.isWritable());
    m_message->tell(Tone::Trouble, text, readable ? tr("Open to read only") : QString());
}

void StartPage::chooseExisting()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a case file"), {}, filePattern());
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void StartPage::chooseNew()
{
    QString path = QFileDialog::getSaveFileName(this, tr("New case file"), u"requests.ndcase"_s, filePattern());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".ndcase"_s;
    Q_EMIT createWanted(path);
}

} // namespace ui
