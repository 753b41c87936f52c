#pragma once

#include <string>

#include "assessment/scorecard.h"

/// The score card in words, Indonesian or English, for the debrief and every report. The words repeat
/// what the card says and decide nothing.
namespace gladi::assessment {

enum class Dimension { Speed, Accuracy, Sop };

[[nodiscard]] const Score& scoreIn(const ScoreCard& card, Dimension dimension);
[[nodiscard]] std::string titleOf(Dimension dimension, core::Language language);

/// One sentence or two: what the figure consists of and what, if anything, limits its rating.
[[nodiscard]] std::string explain(const ScoreCard& card, Dimension dimension, core::Language language);
/// What the test before and after says, in one sentence; empty when nobody answered any of it.
[[nodiscard]] std::string explain(const Learning& learning, core::Language language);
/// "0,67": two places, as the language writes it; a dash for none.
[[nodiscard]] std::string gainFigure(const Learning& learning, core::Language language);
/// "87,5" or "87.5": one place, as the language writes it; a dash for nothing measurable.
[[nodiscard]] std::string figure(const std::optional<double>& value, core::Language language);

/// "Terlaksana tanpa kendala"
[[nodiscard]] std::string wordsFor(Rating rating, core::Language language);
[[nodiscard]] std::string wordsFor(FactVerdict verdict, core::Language language);
[[nodiscard]] std::string wordsFor(ObligationResult::State state, core::Language language);
[[nodiscard]] std::string wordsFor(ActivationResult::Verdict verdict, core::Language language);
[[nodiscard]] std::string wordsFor(core::Act act, core::Language language);
[[nodiscard]] std::string wordsFor(core::StatementKind kind, core::Language language);
[[nodiscard]] std::string wordsFor(core::Truth truth, core::Language language);
[[nodiscard]] std::string wordsFor(core::BasisKind kind, core::Language language);

/// Why a finding counts as it does ("states the fact"), as FactResult::reason and Misstatement::reason record it in
/// plain English; words that the table does not know stay as they are.
[[nodiscard]] std::string reasonIn(const std::string& recorded, core::Language language);

/// "Terbitkan klarifikasi tentang 'Air PDAM diracun'", without facts and elements, which are listed beside it.
[[nodiscard]] std::string describe(const core::Expectation& expected, const core::Scenario& scenario, core::Language language);
/// "Jawab, “Mohon konfirmasi”: target 15m, batas 1h"
[[nodiscard]] std::string describe(const core::Deadline& deadline, const core::Scenario& scenario, core::Language language);
/// An inject by its title, or by the beginning of its text.
[[nodiscard]] std::string describe(const core::InjectId& inject, const core::Scenario& scenario, core::Language language);
/// A fact, element, or misstatement in the author's words, or the id where there are none.
[[nodiscard]] std::string describe(const core::FactId& fact, const core::Scenario& scenario, core::Language language);
[[nodiscard]] std::string describe(const core::ElementId& element, const core::Scenario& scenario, core::Language language);
[[nodiscard]] std::string describe(const Misstatement& said, const core::Scenario& scenario, core::Language language);
[[nodiscard]] std::string describe(const Veto& veto, const core::Scenario& scenario, core::Language language);

}  // namespace gladi::assessment
