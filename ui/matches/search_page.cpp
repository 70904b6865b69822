// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/search_page.h"

#include "core/review/search_audit.h"
#include "ui/matches/comparison_view.h"
#include "ui/matches/hit_model.h"
#include "ui/matches/query_limits.h"
#include "ui/support/icons.h"
#include "ui/support/layout_store.h"
#include "ui/support/machine_settings.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostHits = 100;
constexpr int kTypingMs = 60;
} // namespace

SearchPage::SearchPage(Desk &desk, PersonFinder &finder, SearchRecorder &recorder, QWidget *parent)
    : Page(parent), m_desk(desk), m_finder(finder), m_recorder(recorder), m_model(new HitModel(this)),
      m_message(new MessageBar), m_state(plainLabel({})), m_table(new QTableView), m_empty(new EmptyState),
      m_stack(new QStackedWidget), m_comparison(new ComparisonView), m_splitter(new QSplitter(Qt::Vertical)),
      m_typing(new QTimer(this)), m_search(&desk.readers), m_compare(&desk.readers)
{
    setObjectName(u"searchPage"_s);
    QWidget *fields = makeFields();
    makeTable();
    makeKeys();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"searchSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_comparison);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({380, 300});
    m_comparison->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(fields);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &SearchPage::search);
    connect(&m_finder, &PersonFinder::stateChanged, this, [this] {
        if (m_finder.state() == PersonFinder::State::Ready && !isBlank())
            search();
        showState();
    });
    LayoutStore layouts(desk.settings);
    layouts.restoreSplitter(*m_splitter);
    layouts.restoreHeader(*m_table->horizontalHeader());
    showState();
}

SearchPage::~SearchPage()
{
    LayoutStore layouts(m_desk.settings);
    layouts.saveSplitter(*m_splitter);
    layouts.saveHeader(*m_table->horizontalHeader());
}

QString SearchPage::title() const
{
    return tr("Search");
}

QIcon SearchPage::icon() const
{
    return themedIcon(u"search"_s);
}

QLineEdit *SearchPage::makeField(const QString &name, const QString &label, const QString &example)
{
    auto *field = new QLineEdit;
    nameWidget(field, name, label);
    field->setPlaceholderText(example);
    field->setMaxLength(kLongestQuery);
    field->setClearButtonEnabled(true);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this] {
        m_asked = false;
        m_typing->start();
    });
    return field;
}

QWidget *SearchPage::makeFields()
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid);
    m_name = makeField(u"searchName"_s, tr("Name"), tr("in any script, in any order"));
    m_birth = makeField(u"searchBirth"_s, tr("Date of birth"), tr("1979-03-14, 1979"));
    m_nationality = makeField(u"searchNationality"_s, tr("Nationality"), tr("codes: XA, XB"));
    m_document = makeField(u"searchDocument"_s, tr("Document"), tr("number"));
    int column = 0;
    for (QLineEdit *field : {m_name, m_birth, m_nationality, m_document}) {
        QLabel *label = plainLabel(field->accessibleName());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, field == m_name ? 4 : field == m_document ? 2 : 1);
        ++column;
    }
    nameWidget(m_state, u"searchState"_s, {});
    m_state->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_state, 2, 0, 1, column);
    return body;
}

void SearchPage::makeTable()
{
    nameWidget(m_table, u"searchTable"_s, tr("Subjects found"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(
        m_desk.settings.text(MachineSettings::Key::Density) == u"compact" ? Density::Compact : Density::Comfortable));
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"searchHeader"_s);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array<int, HitModel::ColumnCount> widths = {28, 14, 12, 17, 20, 13, 10, 40}; // in letters
    for (int i = 0; i < HitModel::ColumnCount; ++i)
        header->resizeSection(i, std::max(widths[static_cast<size_t>(i)] * letter, header->sectionSizeHint(i)));
    header->setSectionResizeMode(HitModel::WhyColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this] { openCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_comparison->isHidden())
            showComparison();
    });
}

void SearchPage::addKey(const QKeySequence &keys, const QString &name, std::function<void()> run)
{
    // On the table only: in the fields these are letters.
    auto *action = new QAction(name, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_table->addAction(action);
}

void SearchPage::makeKeys()
{
    addKey(Qt::Key_J, tr("Next"), [this] { step(1); });
    addKey(Qt::Key_K, tr("Previous"), [this] { step(-1); });
    addKey(Qt::Key_Space, tr("Side by side"), [this] {
        m_comparison->setVisible(m_comparison->isHidden());
        showComparison();
    });
    addKey(Qt::Key_G, tr("Links of this subject"), [this] {
        if (const core::FoundPerson *hit = current())
            Q_EMIT linksWanted(hit->request.id);
    });
}

QList<KeyHelp> SearchPage::keys() const
{
    return {{tr("Down"), tr("from the fields to the list")},
            {tr("J / K"), tr("next, previous subject")},
            {tr("Enter"), tr("open the request")},
            {tr("Space or forward arrow"), tr("side by side with what was looked for")},
            {tr("Shift+Down, Space"), tr("choose two, compare them with each other")},
            {tr("G"), tr("links of this subject")},
            {tr("/ or Esc"), tr("back to the name")},
            {tr("Ctrl+Tab"), tr("to the suggested links, and back")}};
}

QString SearchPage::help() const
{
    return tr("Search finds the subjects of all requests by a name in any script and any order, misspelt, shortened or "
              "turned round, and by a date of birth, a nationality or the number of a document. The chance says how "
              "likely it is that the subject is the one looked for; the bits say how much each field speaks for it or "
              "against it. What is not known counts neither way. An answer points at a request; whether it is the same "
              "person, a person decides.");
}

void SearchPage::activate()
{
    if (m_finder.state() == PersonFinder::State::Failed)
        m_finder.rebuild();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool SearchPage::findOnPage()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
    return true;
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table) {
        const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        if (key->key() == forward && key->modifiers() == Qt::NoModifier) {
            m_comparison->show();
            showComparison();
            return true;
        }
        if (key->key() == Qt::Key_Escape)
            return findOnPage();
        return false;
    }
    const bool toList = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (toList && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void SearchPage::searchName(const QString &name)
{
    for (QLineEdit *field : {m_birth, m_nationality, m_document})
        field->clear();
    m_name->setText(name);
    m_typing->stop();
    search();
}

bool SearchPage::isBlank() const
{
    return m_name->text().trimmed().isEmpty() && m_document->text().trimmed().isEmpty();
}

bool SearchPage::readQuery(core::Query &query)
{
    query.name.whole = m_name->text().trimmed();
    query.nationalities = m_nationality->text().toUpper().split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts);
    if (const QString number = m_document->text().trimmed(); !number.isEmpty())
        query.documents = {number};
    const QString birth = m_birth->text().trimmed();
    if (birth.isEmpty())
        return true;
    const auto date = core::parseDate(birth);
    if (date)
        query.birth = *date;
    return date.has_value();
}

void SearchPage::search()
{
    m_typing->stop();
    m_paired = false;
    core::Query query;
    const bool understood = readQuery(query);
    const PersonShelf shelf = m_finder.shelf();
    if (isBlank() || !shelf.isReady()) {
        m_search.cancel();
        m_model->setHits({});
        m_asked = false;
        showState();
        return;
    }
    m_search.start([shelf, query](const core::TaskContext &) { return shelf.search(query, kMostHits); },
                   [this, query, understood](const core::Result<QList<core::FoundPerson>> &answer) {
                       m_query = query;
                       if (answer)
                           m_recorder.asked(query, answer->size());
                       showHits(answer);
                       if (!understood)
                           m_state->setText(tr("The date of birth is not understood and was left out. Write 1979, "
                                               "1979-03 or 1979-03-14."));
                   });
}

void SearchPage::showHits(const core::Result<QList<core::FoundPerson>> &answer)
{
    m_asked = answer.ok();
    if (answer) {
        m_message->dismiss();
        m_model->setHits(*answer);
    } else {
        m_model->setHits({});
        m_message->tell(Tone::Trouble, answer.error().message);
    }
    if (m_model->rowCount() > 0)
        chooseRow(0);
    showState();
}

void SearchPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    const PersonShelf shelf = m_finder.shelf();
    if (m_finder.state() == PersonFinder::State::Failed)
        m_state->setText(tr("The subjects could not be read: %1").arg(m_finder.trouble()));
    else if (m_finder.state() == PersonFinder::State::Building)
        m_state->setText(m_finder.total() > 0 ? tr("Reading the subjects: %1. Everything else works meanwhile.")
                                                    .arg(outOf(m_finder.done(), m_finder.total()))
                                              : tr("Reading the subjects. Everything else works meanwhile."));
    else if (!empty)
        m_state->setText(tr("%Ln subject(s) found among %1, the most evidence first.", nullptr, m_model->rowCount())
                             .arg(number(shelf.personCount())));
    else
        m_state->setText(tr("%Ln subject(s) can be found.", nullptr, static_cast<int>(shelf.personCount())));
    m_state->setAccessibleName(m_state->text());
    if (!empty)
        return;
    if (!m_paired)
        m_comparison->hide();
    if (!shelf.isReady())
        m_empty->setContent(u"clock"_s, tr("The subjects are being read"),
                            tr("What you type is looked for as soon as they are."));
    else if (m_asked)
        m_empty->setContent(u"search"_s, tr("No subject fits"),
                            tr("All subjects of the case file were looked at. Try fewer words of the name, or the "
                               "name alone."));
    else
        m_empty->setContent(u"search"_s, tr("Search persons"),
                            tr("Type a name as you know it, or the number of a document."));
}

const core::FoundPerson *SearchPage::current() const
{
    return m_model->hit(m_table->currentIndex().row());
}

void SearchPage::openCurrent()
{
    if (const core::FoundPerson *hit = current()) {
        m_recorder.opened(m_query, hit->request.id);
        Q_EMIT caseWanted(hit->request.id);
    }
}

void SearchPage::step(int by)
{
    const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(m_model->rowCount() - 1, 0));
    chooseRow(row);
}

/// Not by QTableView::selectRow, which finds no column in right-to-left layouts and chooses nothing there.
void SearchPage::chooseRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SearchPage::showComparison()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 2) {
        const core::FoundPerson *first = m_model->hit(std::min(rows[0].row(), rows[1].row()));
        const core::FoundPerson *second = m_model->hit(std::max(rows[0].row(), rows[1].row()));
        if (first && second)
            compare(first->request.id, second->request.id);
        return;
    }
    m_compare.cancel();
    const core::FoundPerson *hit = current();
    if (rows.size() > 2 || !hit) {
        m_comparison->showNothing(tr("Choose one subject to compare it with what was looked for, or two to compare "
                                     "them with each other."));
        return;
    }
    core::Comparison comparison;
    comparison.probability = hit->probability;
    comparison.bits = hit->bits;
    comparison.evidence = hit->evidence;
    comparison.documentConflict = hit->documentConflict;
    comparison.boundedByNames = hit->boundedByNames;
    m_comparison->showComparison({tr("Looked for"), isolatedLine(hit->request.externalId), comparison});
}

void SearchPage::compare(core::RequestId left, core::RequestId right)
{
    m_paired = true;
    m_comparison->show();
    m_compare.start(
        [&desk = m_desk, actor = m_desk.actor, shelf = m_finder.shelf(), left, right](const core::TaskContext &) {
            const auto recorded = core::recordComparison(desk.file, desk.clock, actor, left, right);
            return recorded ? shelf.compare(left, right) : core::Result<PersonComparison>(recorded.error());
        },
        [this](const core::Result<PersonComparison> &answer) { showPair(answer); });
}

void SearchPage::showPair(const core::Result<PersonComparison> &answer)
{
    if (answer)
        m_comparison->showComparison(*answer);
    else
        m_message->tell(Tone::Trouble, answer.error().message);
}

} // namespace ui
