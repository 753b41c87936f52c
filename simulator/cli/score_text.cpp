#include "simulator/cli/score_text.h"

#include <fmt/format.h>

#include "assessment/explain.h"
#include "assessment/names.h"
#include "simulator/cli/output.h"
#include "simulator/core/names.h"

namespace gladi::cli {

using namespace core;

namespace {

using assessment::describe, assessment::explain, assessment::nameOf, assessment::wordsFor;
using assessment::ActivationResult, assessment::Contradiction, assessment::Dimension, assessment::ElementResult, assessment::FactResult;
using assessment::Misstatement, assessment::ObligationResult, assessment::RuleResult, assessment::Score, assessment::ScoreCard;
using assessment::TextSpan, assessment::Veto;

constexpr Language kEnglish = Language::English;

class Sheet {
public:
    Sheet(std::ostream& out, const ScoreCard& card, const Scenario& scenario, const ScoreText& how)
        : m_out(out), m_card(card), m_scenario(scenario), m_how(how) {}

    void write() {
        head();
        score("speed", Dimension::Speed);
        score("accuracy", Dimension::Accuracy);
        score("SOP", Dimension::Sop);
        if (m_how.composite) line("{:<9} {}", "composite", figureOf(m_card.composite));
        if (!m_card.learning.questions.empty()) line("\n{}", explain(m_card.learning, kEnglish));
        limits();
        if (!m_card.obligations.empty()) line("\nobligations");
        for (const ObligationResult& one : m_card.obligations) obligation(one);
        if (!m_card.rules.empty()) line("\nrules");
        for (const RuleResult& one : m_card.rules) rule(one);
        rubric();
        line("sealed by {} (row {})", m_how.seal.digest, m_how.seal.rows);
    }

private:
    template <class... Parts>
    void line(fmt::format_string<Parts...> form, Parts&&... parts) {
        m_out << printable(fmt::format(form, std::forward<Parts>(parts)...), Lines::Kept) << '\n';
    }

    static std::string figureOf(const std::optional<double>& value) { return value ? fmt::format("{:5.1f}", *value) : "    -"; }

    static std::string cited(Sequence event) { return event.value == 0 ? std::string() : fmt::format(", event {}", event.value); }
    static std::string cited(Sequence event, const TextSpan& bytes) {
        return bytes.end == 0 ? cited(event) : fmt::format(", event {} bytes {} to {}", event.value, bytes.begin, bytes.end);
    }
    static std::string because(const std::string& reason) { return reason.empty() ? reason : ": " + reason; }

    void head() {
        const std::string& who = m_card.subject.name.empty() ? m_card.subject.id : m_card.subject.name;
        line("{} ({} {}){}{}", m_card.title.in(kEnglish), m_card.scenario.value, m_card.version, who.empty() ? "" : ", ", who);
        if (m_card.ended)
            line("ended{} at {}\n", m_card.endedEarly ? " early" : "", toString(m_card.until));
        else
            line("not ended: scored as far as {}\n", toString(m_card.until));
    }

    void score(const char* name, Dimension dimension) {
        const Score& one = assessment::scoreIn(m_card, dimension);
        line("{:<9} {}  {:<1}  {}", name, figureOf(one.value), one.rating ? nameOf(*one.rating) : std::string_view("-"), explain(m_card, dimension, kEnglish));
    }

    void limits() {
        if (m_card.vetoes.empty() && m_card.contradictions.empty()) return;
        line("\nlimits");
        for (const Veto& veto : m_card.vetoes) line("  {}{}", describe(veto, m_scenario, kEnglish), cited(veto.event));
        for (const Contradiction& one : m_card.contradictions) {
            const Claim* claim = find(m_scenario.claims, one.claim);
            line("  Contradiction about \"{}\", events {} and {}",
                 one.fact.empty() ? (claim != nullptr ? claim->statement.in(kEnglish) : one.claim.value) : describe(one.fact, m_scenario, kEnglish),
                 one.earlier.value, one.later.value);
        }
    }

    void obligation(const ObligationResult& one) {
        const std::string accuracy = one.judged ? fmt::format(", {:.1f} of accuracy", one.accuracyPoints) : "";
        if (one.state == ObligationResult::State::NotObservable)
            line("  {:<32} {:<11} not due yet, left out", one.obligation.value, nameOf(one.expected.act));
        else
            line("  {:<32} {:<11} s {:.2f}  a {:.2f}  {:.1f} points of speed{}", one.obligation.value, nameOf(one.expected.act), one.s, one.a, one.speedPoints, accuracy);
        if (!m_how.verbose) return;
        line("      {}", describe(one.expected, m_scenario, kEnglish));
        const std::string met = one.metAt && one.delay ? fmt::format("answered at {}{}, after {}", toString(*one.metAt), cited(one.metBy), toString(*one.delay))
                                                       : wordsFor(one.state, kEnglish);
        const bool anew = one.expected.target != one.targetInPlay || one.expected.lapse != one.lapseInPlay;
        line("      opened at {}{}; {}; target {}, lapse {}{}", toString(one.openedAt), cited(one.openedBy), met, toString(one.expected.target), toString(one.expected.lapse),
             anew ? fmt::format(" (in play {}, {})", toString(one.targetInPlay), toString(one.lapseInPlay)) : "");
        for (const FactResult& fact : one.facts)
            line("      {:+.1f} fact {} \"{}\": {}{}{}{}", fact.points, fact.fact.value, describe(fact.fact, m_scenario, kEnglish), wordsFor(fact.verdict, kEnglish),
                 cited(fact.event, fact.span), fact.correctedBy.value == 0 ? "" : fmt::format(", corrected by event {}", fact.correctedBy.value), because(fact.reason));
        for (const ElementResult& element : one.elements)
            line("      {:+.1f} element {} \"{}\": {}{}", element.found ? 1.0 : 0.0, element.element.value, describe(element.element, m_scenario, kEnglish),
                 element.found ? "found" : "missing", cited(element.event, element.span));
        for (const Misstatement& said : one.misstatements)
            line("      {:+.1f} {} \"{}\": should not have been said{}{}{}", said.points, said.forbidden.empty() ? said.claim.value : said.forbidden.value,
                 describe(said, m_scenario, kEnglish), cited(said.event, said.span),
                 said.correctedBy.value == 0 ? "" : fmt::format(", corrected by event {}", said.correctedBy.value), because(said.reason));
    }

    void rule(const RuleResult& one) {
        if (one.vacuous)
            line("  {:<32} not activated", one.rule.value);
        else
            line("  {:<32} {} kept, {} broken  {:.1f} points of SOP", one.rule.value, one.fulfilled, one.violated, one.points);
        if (!m_how.verbose) return;
        line("      {} ({}: {}), weight {:g}", one.title.in(kEnglish), wordsFor(one.basis.kind, kEnglish), one.basis.text.in(kEnglish), one.weight);
        for (const ActivationResult& activation : one.activations)
            line("      {}{}{}", wordsFor(activation.verdict, kEnglish),
                 activation.activation.value == 0 ? "" : fmt::format(" at {}{}", toString(activation.at), cited(activation.activation)),
                 activation.target.value == 0 ? "" : fmt::format(", by event {}", activation.target.value));
    }

    void rubric() {
        const Rubric& rubric = m_card.rubric;
        line("\nrubric    {}: weights {:.2f} speed, {:.2f} accuracy, {:.2f} SOP; P from {:g}, S from {:g}, M from {:g}",
             m_how.otherRubric ? "the one given" : "the scenario's own", rubric.speedWeight, rubric.accuracyWeight, rubric.sopWeight, rubric.performed, rubric.some, rubric.major);
        line("          own corrections within {}; a contradiction costs {:g}, all of them at most {:g}", toString(rubric.correctionWindow), rubric.contradictionCost, rubric.contradictionMost);
        for (const Deadline& deadline : rubric.deadlines) line("          deadline of {}", describe(deadline, m_scenario, kEnglish));
    }

    std::ostream& m_out;
    const ScoreCard& m_card;
    const Scenario& m_scenario;
    const ScoreText& m_how;
};

}  // namespace

void print(std::ostream& out, const ScoreCard& card, const Scenario& scenario, const ScoreText& how) { Sheet(out, card, scenario, how).write(); }

}  // namespace gladi::cli
