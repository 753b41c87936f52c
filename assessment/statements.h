#pragma once

#include <span>
#include <vector>

#include "assessment/language/reading.h"
#include "assessment/ledger.h"
#include "assessment/scorecard.h"

/// What participants wrote, and what of it stands. docs/assessment.md, "Accuracy".
namespace gladi::assessment {

/// Every text that was sent out or handed on, and notes that answered an obligation, as written; nothing is judged yet.
[[nodiscard]] std::vector<StatementResult> collectStatements(std::span<const core::Record> records);

/// Fills in what the reading found in the statement's text, judged by the ledger of its moment.
void judge(StatementResult& statement, const language::Reading& reading, const Ledger& ledger);

/// Own corrections: a Correct of the very statement, or a published correction, that puts right what was wrong.
/// Within the window a wrong fact becomes Corrected (+0.5) and a misstatement costs nothing; a later one is
/// noted but earns nothing. Personal data cannot be called back. Statements must have been judged.
void applyCorrections(std::vector<StatementResult>& statements, const Ledger& ledger, core::Duration window);

/// Own public texts that cannot both hold: a fact's value against another value while it was true, or a claim
/// asserted against the same claim denied. A correction contradicts nothing. `readings` run beside `statements`.
[[nodiscard]] std::vector<Contradiction> findContradictions(const std::vector<StatementResult>& statements,
                                                            std::span<const language::Reading> readings, const Ledger& ledger);

/// A Correct, or a published statement of the kind correction.
[[nodiscard]] bool isCorrection(const StatementResult& statement);

}  // namespace gladi::assessment
