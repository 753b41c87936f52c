#include "qml/bridge/evaluation.h"

#include <algorithm>

#include "assessment/explain.h"
#include "assessment/names.h"
#include "qml/bridge/text.h"

namespace gladi::bridge {

using namespace core;
using namespace assessment;

namespace {

QString ratingOf(const Score& score) { return score.rating ? toQt(nameOf(*score.rating)) : QString(); }

int countFacts(const ScoreCard& card, FactVerdict verdict) {
    int count = 0;
    for (const auto& obligation : card.obligations)
        count += static_cast<int>(std::count_if(obligation.facts.begin(), obligation.facts.end(), [&](const auto& fact) { return fact.verdict == verdict; }));
    return count;
}

template <class Test>
int countRules(const ScoreCard& card, Test test) {
    return static_cast<int>(std::count_if(card.rules.begin(), card.rules.end(), test));
}

}  // namespace

Evaluation::Evaluation(Scored scored, QObject* parent)
    : QObject(parent), m_scored(std::make_shared<const Scored>(std::move(scored))), m_obligations(m_scored), m_rules(m_scored), m_test(m_scored) {}

void Evaluation::setLanguage(core::Language language) {
    m_language = language;
    m_obligations.setLanguage(language);
    m_rules.setLanguage(language);
    m_test.setLanguage(language);
    emit changed();
}

QString Evaluation::scenarioTitle() const { return toQt(m_scored->scenario->title.in(m_language)); }
QString Evaluation::participantName() const { return toQt(m_scored->card.subject.name); }
QString Evaluation::lastClock() const { return toQt(clockOf(m_scored->card.until)); }
QString Evaluation::speedRating() const { return ratingOf(m_scored->card.speed); }
QString Evaluation::accuracyRating() const { return ratingOf(m_scored->card.accuracy); }
QString Evaluation::sopRating() const { return ratingOf(m_scored->card.sop); }

QString Evaluation::speedSentence() const { return toQt(explain(m_scored->card, Dimension::Speed, m_language)); }
QString Evaluation::accuracySentence() const { return toQt(explain(m_scored->card, Dimension::Accuracy, m_language)); }
QString Evaluation::sopSentence() const { return toQt(explain(m_scored->card, Dimension::Sop, m_language)); }

int Evaluation::obligationCount() const {
    return static_cast<int>(std::count_if(m_scored->card.obligations.begin(), m_scored->card.obligations.end(),
                                          [](const auto& each) { return each.state != ObligationResult::State::NotObservable; }));
}

int Evaluation::onTimeCount() const {
    return static_cast<int>(std::count_if(m_scored->card.obligations.begin(), m_scored->card.obligations.end(), [](const auto& each) {
        return each.state == ObligationResult::State::Met && each.delay && *each.delay <= each.expected.target;
    }));
}

int Evaluation::missedCount() const {
    return static_cast<int>(std::count_if(m_scored->card.obligations.begin(), m_scored->card.obligations.end(),
                                          [](const auto& each) { return each.state == ObligationResult::State::Missed; }));
}

int Evaluation::factsRightCount() const { return countFacts(m_scored->card, FactVerdict::Right) + countFacts(m_scored->card, FactVerdict::Hedged); }
int Evaluation::factsWrongCount() const { return countFacts(m_scored->card, FactVerdict::Wrong); }
int Evaluation::factsMissingCount() const { return countFacts(m_scored->card, FactVerdict::Missing); }
int Evaluation::rulesKeptCount() const {
    return countRules(m_scored->card, [](const RuleResult& rule) { return !rule.vacuous && rule.violated == 0; });
}
int Evaluation::rulesBrokenCount() const {
    return countRules(m_scored->card, [](const RuleResult& rule) { return !rule.vacuous && rule.violated > 0; });
}
int Evaluation::rulesIdleCount() const {
    return countRules(m_scored->card, [](const RuleResult& rule) { return rule.vacuous; });
}

QString Evaluation::learning() const { return toQt(explain(m_scored->card.learning, m_language)); }

QStringList Evaluation::vetoes() const {
    QStringList list;
    for (const Veto& veto : m_scored->card.vetoes)
        list.append(toQt(describe(veto, *m_scored->scenario, m_language)));
    list.removeDuplicates();
    return list;
}

QStringList Evaluation::questions() const {
    QStringList list;
    for (const Question& question : m_scored->scenario->debrief) list.append(toQt(question.text.in(m_language)));
    return list;
}

}  // namespace gladi::bridge

#include "moc_evaluation.cpp"
