#include "qml/bridge/result_models.h"

#include <algorithm>

#include "assessment/explain.h"
#include "assessment/names.h"
#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;
using assessment::ActivationResult;
using assessment::describe;
using assessment::FactVerdict;
using assessment::ObligationResult;
using assessment::RuleResult;

namespace {

constexpr qsizetype kShortened = 90;

qint64 ms(ScenarioTime time) { return static_cast<qint64>(time.sinceStart.count()); }

const event::ItemReleased* itemOf(const Scored& scored, const InjectId& id) {
    for (const Record& record : scored.records)
        if (const auto* item = std::get_if<event::ItemReleased>(&record.event); item != nullptr && item->item == id) return item;
    return nullptr;
}

const assessment::StatementResult* statementOf(const Scored& scored, Sequence event) {
    for (const auto& statement : scored.card.statements)
        if (statement.event == event) return &statement;
    return nullptr;
}

QStringList factsWith(const Scored& scored, const ObligationResult& result, Language language, std::initializer_list<FactVerdict> verdicts) {
    QStringList list;
    for (const auto& fact : result.facts)
        if (std::find(verdicts.begin(), verdicts.end(), fact.verdict) != verdicts.end()) list.append(toQt(describe(fact.fact, *scored.scenario, language)));
    return list;
}

QStringList elementsWith(const Scored& scored, const ObligationResult& result, Language language, bool found) {
    QStringList list;
    for (const auto& element : result.elements)
        if (element.found == found && (found || element.required)) list.append(toQt(describe(element.element, *scored.scenario, language)));
    return list;
}

QStringList expectedOf(const Scored& scored, const ObligationResult& result, Language language) {
    QStringList list;
    if (result.expected.act == Act::Triage) {
        const event::ItemReleased* item = itemOf(scored, result.item);
        const Claim* claim = item == nullptr ? nullptr : find(scored.scenario->claims, item->claim);
        if (result.expected.as) list.append(toQt(nameOf(*result.expected.as)));
        else if (claim != nullptr) list.append(toQt(nameOf(claim->truth)));
        return list;
    }
    for (const FactId& fact : result.expected.facts) list.append(toQt(describe(fact, *scored.scenario, language)));
    for (const ElementId& element : result.expected.must) list.append(toQt(describe(element, *scored.scenario, language)));
    return list;
}

QStringList misstatementsOf(const Scored& scored, const ObligationResult& result, Language language) {
    QStringList list;
    for (const auto& said : result.misstatements) list.append(toQt(describe(said, *scored.scenario, language)));
    return list;
}

QString doneOf(const Scored& scored, const ObligationResult& result, Language language) {
    if (const auto* statement = statementOf(scored, result.metBy)) return toQt(statement->text);
    for (const Record& record : scored.records) {
        if (record.sequence != result.metBy) continue;
        if (const auto* triaged = std::get_if<event::ItemTriaged>(&record.event)) return toQt(nameOf(triaged->verdict));
        if (const auto* declined = std::get_if<event::InquiryDeclined>(&record.event)) return toQt(declined->reason);
        if (const auto* asked = std::get_if<event::VerificationAsked>(&record.event)) {
            const Source* source = find(scored.scenario->sources, asked->source);
            return source == nullptr ? QString() : toQt(source->title.in(language));
        }
    }
    return {};
}

}  // namespace

int ObligationResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_scored->card.obligations.size());
}

QVariant ObligationResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ObligationResult& result = m_scored->card.obligations[static_cast<std::size_t>(index.row())];
    const auto item = [&] { return itemOf(*m_scored, result.item); };
    const auto facts = [&](std::initializer_list<FactVerdict> verdicts) { return factsWith(*m_scored, result, m_language, verdicts); };
    switch (role) {
        case ObligationId: return toQt(result.obligation.value);
        case Act: return toQt(nameOf(result.expected.act));
        case Kind: return result.expected.kind ? toQt(nameOf(*result.expected.kind)) : QString();
        case Author: return item() == nullptr ? QString() : toQt(item()->author);
        case Qt::DisplayRole:
        case Excerpt: {
            if (item() == nullptr) return QString();
            const QString text = toQt(item()->title.empty() ? item()->text : item()->title).simplified();
            return text.size() > kShortened ? text.left(kShortened) + QChar(0x2026) : text;
        }
        case ItemText: return item() == nullptr ? QString() : toQt(item()->text);
        case Expected: return expectedOf(*m_scored, result, m_language);
        case State: return toQt(assessment::nameOf(result.state));
        case OpenedAt: return ms(result.openedAt);
        case MetAt: return result.metAt ? ms(*result.metAt) : qint64{-1};
        case Delay: return result.delay ? static_cast<qint64>(result.delay->count()) : qint64{-1};
        case Target: return static_cast<qint64>(result.expected.target.count());
        case Lapse: return static_cast<qint64>(result.expected.lapse.count());
        case Timeliness: return result.s;
        case Accuracy: return result.a;
        case Judged: return result.judged;
        case Done: return doneOf(*m_scored, result, m_language);
        case FactsRight: return facts({FactVerdict::Right});
        case FactsHedged: return facts({FactVerdict::Hedged});
        case FactsWrong: return facts({FactVerdict::Wrong});
        case FactsMissing: return facts({FactVerdict::Missing});
        case FactsOther: return facts({FactVerdict::Corrected, FactVerdict::Premature, FactVerdict::Evasive});
        case ElementsFound: return elementsWith(*m_scored, result, m_language, true);
        case ElementsMissing: return elementsWith(*m_scored, result, m_language, false);
        case Misstatements: return misstatementsOf(*m_scored, result, m_language);
        case EventNumber: return static_cast<qint64>(result.metBy.value);
    }
    return {};
}

QHash<int, QByteArray> ObligationResultModel::roleNames() const {
    return {{ObligationId, "obligationId"}, {Act, "act"}, {Kind, "kind"}, {Author, "author"}, {Excerpt, "excerpt"}, {ItemText, "itemText"},
            {Expected, "expected"}, {State, "state"}, {OpenedAt, "openedAt"}, {MetAt, "metAt"}, {Delay, "delay"}, {Target, "target"},
            {Lapse, "lapse"}, {Timeliness, "timeliness"}, {Accuracy, "accuracy"}, {Judged, "judged"}, {Done, "done"},
            {FactsRight, "factsRight"}, {FactsHedged, "factsHedged"}, {FactsWrong, "factsWrong"}, {FactsMissing, "factsMissing"},
            {FactsOther, "factsOther"}, {ElementsFound, "elementsFound"}, {ElementsMissing, "elementsMissing"},
            {Misstatements, "misstatements"}, {EventNumber, "eventNumber"}};
}

void ObligationResultModel::setLanguage(Language language) {
    m_language = language;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

int RuleResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_scored->card.rules.size());
}

QVariant RuleResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RuleResult& result = m_scored->card.rules[static_cast<std::size_t>(index.row())];
    switch (role) {
        case RuleId: return toQt(result.rule.value);
        case Qt::DisplayRole:
        case Title: return toQt(result.title.in(m_language));
        case BasisKind: return toQt(nameOf(result.basis.kind));
        case BasisText: return toQt(result.basis.text.in(m_language));
        case Weight: return result.weight;
        case Verdict:
            if (result.vacuous) return QStringLiteral("not-activated");
            if (result.violated == 0) return QStringLiteral("kept");
            return result.fulfilled == 0 ? QStringLiteral("broken") : QStringLiteral("partly");
        case Fulfilled: return result.fulfilled;
        case Violated: return result.violated;
        case Evidence: {
            QStringList list;
            for (const ActivationResult& activation : result.activations) {
                QString line = toQt(assessment::nameOf(activation.verdict)) + QLatin1Char('|') + toQt(toString(activation.at));
                if (activation.activation.value != 0) line += QStringLiteral(" #%1").arg(activation.activation.value);
                if (activation.target.value != 0) line += QStringLiteral(" \u2192 #%1").arg(activation.target.value);
                list.append(line);
            }
            return list;
        }
    }
    return {};
}

QHash<int, QByteArray> RuleResultModel::roleNames() const {
    return {{RuleId, "ruleId"}, {Title, "title"}, {BasisKind, "basisKind"}, {BasisText, "basisText"}, {Weight, "weight"},
            {Verdict, "verdict"}, {Fulfilled, "fulfilled"}, {Violated, "violated"}, {Evidence, "evidence"}};
}

void RuleResultModel::setLanguage(Language language) {
    m_language = language;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace gladi::bridge

#include "moc_result_models.cpp"
