// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/filter_bar.h"

#include "ui/notices/filter_words.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kTypingMs = 220;
constexpr qsizetype kMostSources = 30;

QToolButton *menuButton(const QString &text, const QString &icon, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(MachineSettings &settings, const core::Clock &clock, const QString &user, QWidget *parent)
    : QWidget(parent), m_saved(settings), m_clock(clock), m_user(user), m_chips(new QWidget),
      m_flow(new FlowLayout(kHalfGrid, m_chips)), m_addMenu(new QMenu(this)), m_savedMenu(new QMenu(this)),
      m_text(new QLineEdit), m_name(new QLineEdit), m_count(plainLabel({})), m_typing(new QTimer(this))
{
    m_text->setPlaceholderText(tr("Name or case number"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setFixedWidth(26 * kGrid);
    nameWidget(m_text, u"queueText"_s, tr("Filter by name or case number"));
    m_add = menuButton(tr("Filter"), u"filter"_s, m_addMenu);
    nameWidget(m_add, u"addFilter"_s, tr("Add a filter"));
    m_savedButton = menuButton(tr("Saved"), u"star"_s, m_savedMenu);
    nameWidget(m_savedButton, u"savedFilters"_s, tr("Saved filters"));
    m_name->setPlaceholderText(tr("Name of this filter, then Enter"));
    m_name->setMaxLength(60);
    m_name->setFixedWidth(26 * kGrid);
    nameWidget(m_name, u"filterName"_s, tr("Name of this filter"));
    m_name->hide();
    nameWidget(m_count, u"queueCount"_s, tr("Number of matching requests"));
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    m_count->setFont(medium);

    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_text);
    top->addWidget(m_add);
    top->addWidget(m_savedButton);
    top->addWidget(m_name);
    top->addStretch(1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    m_chips->hide();

    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_text, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] {
        core::QueueFilter filter = m_filter;
        filter.text = m_text->text().trimmed();
        setFilter(filter);
    });
    connect(m_addMenu, &QMenu::aboutToShow, this, &FilterBar::fillAddMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            m_saved.save({m_name->text().trimmed(), m_filter});
        m_name->hide();
    });
}

void FilterBar::setFilter(const core::QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
    showChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<FilterPart> parts = filterParts(m_filter, m_clock.now().toLocalTime().date());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto *chip = new Chip(Chip::Kind::Removable, parts[i].text, m_chips);
        chip->setObjectName(u"chip%1"_s.arg(i));
        connect(chip, &Chip::clicked, this, [this, without = parts[i].without] {
            setFilter(without);
            m_add->setFocus();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!parts.isEmpty());
    m_chips->updateGeometry();
}

template <typename Value, typename Word>
void FilterBar::addChoices(const QString &title, const QList<Value> &values, QList<Value> core::QueueFilter::*list,
                           Word word)
{
    QMenu *menu = m_addMenu->addMenu(title);
    for (const Value &value : values) {
        QAction *action = menu->addAction(withoutMnemonic(word(value)));
        action->setCheckable(true);
        action->setChecked((m_filter.*list).contains(value));
        connect(action, &QAction::triggered, this, [this, list, value] {
            core::QueueFilter filter = m_filter;
            toggle(filter.*list, value);
            setFilter(filter);
        });
    }
}

void FilterBar::fillAddMenu()
{
    m_addMenu->clear();
    using Filter = core::QueueFilter;
    addChoices<core::NoticeType>(tr("Type"), {core::kNoticeTypes.begin(), core::kNoticeTypes.end()}, &Filter::types,
                                 [](core::NoticeType type) { return shortWordFor(type); });
    addChoices<core::Route>(tr("Route"), {core::kRoutes.begin(), core::kRoutes.end()}, &Filter::routes,
                            [](core::Route route) { return wordFor(route); });
    addChoices<core::ReviewState>(tr("State"), {core::kReviewStates.begin(), core::kReviewStates.end()},
                                  &Filter::states, [](core::ReviewState state) { return wordFor(state); });
    addChoices<core::Band>(tr("Concern"), {core::kBands.rbegin(), core::kBands.rend()}, &Filter::bands,
                           [](core::Band band) { return wordFor(band); });
    QStringList sources;
    QHash<QString, qint64> counts;
    for (const auto &[source, count] : m_sources.mid(0, kMostSources)) {
        sources << source;
        counts.insert(source, count);
    }
    addChoices<QString>(tr("Source"), sources, &Filter::sources, [&counts](const QString &source) {
        return tr("%1 (%2)", "source, number of requests").arg(shownLine(source), number(counts.value(source)));
    });
    addDueChoices();
    m_addMenu->addSeparator();
    QAction *open = m_addMenu->addAction(tr("Not decided"));
    open->setCheckable(true);
    open->setChecked(m_filter.onlyOpen);
    connect(open, &QAction::triggered, this, [this] {
        core::QueueFilter filter = m_filter;
        filter.onlyOpen = !filter.onlyOpen;
        setFilter(filter);
    });
    QAction *mine = m_addMenu->addAction(tr("Claimed by me"));
    mine->setCheckable(true);
    mine->setChecked(m_filter.claimedBy == m_user && !m_user.isEmpty());
    connect(mine, &QAction::triggered, this, [this] {
        core::QueueFilter filter = m_filter;
        filter.claimedBy = filter.claimedBy.isEmpty() ? m_user : QString();
        setFilter(filter);
    });
}

void FilterBar::addDueChoices()
{
    const QDate today = m_clock.now().toLocalTime().date();
    QMenu *menu = m_addMenu->addMenu(tr("Due"));
    const auto add = [this, menu](const QString &text, QDate day) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, day] {
            core::QueueFilter filter = m_filter;
            filter.dueBefore = day;
            setFilter(filter);
        });
    };
    add(tr("Overdue"), today.addDays(-1));
    add(tr("Today"), today);
    for (const int days : {3, 14})
        add(tr("Within %Ln day(s)", nullptr, days), today.addDays(days));
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const auto add = [this](const SavedFilter &saved) {
        connect(m_savedMenu->addAction(withoutMnemonic(shownLine(saved.name))), &QAction::triggered, this,
                [this, filter = saved.filter] { setFilter(filter); });
    };
    for (const SavedFilter &saved : standardFilters(m_user, m_clock.now().toLocalTime().date()))
        add(saved);
    const QList<SavedFilter> own = m_saved.all();
    if (!own.isEmpty())
        m_savedMenu->addSeparator();
    for (const SavedFilter &saved : own)
        add(saved);
    m_savedMenu->addSeparator();
    connect(m_savedMenu->addAction(tr("Save this filter…")), &QAction::triggered, this, &FilterBar::askForName);
    if (own.isEmpty())
        return;
    QMenu *forget = m_savedMenu->addMenu(tr("Forget"));
    for (const SavedFilter &saved : own) {
        connect(forget->addAction(withoutMnemonic(shownLine(saved.name))), &QAction::triggered, this,
                [this, name = saved.name] { m_saved.remove(name); });
    }
}

void FilterBar::askForName()
{
    m_name->clear();
    m_name->show();
    m_name->setFocus();
}

} // namespace ui
