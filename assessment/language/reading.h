#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/language/span.h"
#include "simulator/core/scenario.h"

namespace gladi::assessment::language {

/// One thing that a text says. docs/assessment.md, "How a text is read".
struct Finding {
    enum class Kind {
        FactRight,      ///< states the fact
        FactWrong,      ///< another number with the same unit and role, a known wrong form, or a denial of the fact
        FactHedged,     ///< speaks of it as not yet confirmed
        Element,        ///< has a required element (built-in or the scenario's own)
        Forbidden,      ///< says something forbidden; personal data counts even where it is denied
        ClaimAsserted,  ///< repeats a rumour as if it were so
        ClaimDenied,    ///< names a rumour in order to deny it
        ClaimHedged,    ///< names it as hearsay, conjecture or still being checked
    };

    Kind kind = Kind::Element;
    std::string id;      ///< of the fact, element, forbidden content or claim
    Span span;           ///< bytes of the text as given; never empty, always inside the text
    std::string reason;  ///< plain English, for the record: what was found and why it counts so
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Reading {
    std::vector<Finding> findings;  ///< ascending by span

    [[nodiscard]] bool has(Finding::Kind kind, std::string_view id) const;
    /// Each id once, in order of appearance.
    [[nodiscard]] std::vector<std::string> ids(Finding::Kind kind) const;
};

/// Reads free Indonesian text for what a scenario's matchers describe.
///
/// It knows no time: whether a fact was already true or could be confirmed when the text went out is
/// for the scoring to say. A number that fits no fact of its unit and role is reported as FactWrong
/// for each such fact that the text does not state rightly elsewhere, superseded values included:
/// judge only those that hold at that moment.
///
/// Built once (patterns are compiled), then read() is pure and may be called from any thread.
/// Any bytes are accepted; time grows linearly with the text. A `pattern:` that RE2 refuses never
/// matches (the scenario checker reports it).
class Reader {
public:
    explicit Reader(const core::Scenario& scenario);
    ~Reader();
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;

    [[nodiscard]] Reading read(std::string_view text) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> m_compiled;
};

}  // namespace gladi::assessment::language
