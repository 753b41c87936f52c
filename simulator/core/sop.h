#pragma once

#include <optional>
#include <string>

#include "simulator/core/condition.h"
#include "simulator/core/ids.h"
#include "simulator/core/text.h"
#include "simulator/core/time.h"

namespace gladi::core {

/// DECLARE templates (Pesic, Schonenberg, van der Aalst 2007). In Precedence the target `b` that
/// needs an earlier `a` is the activation (Burattini et al. 2016).
enum class RuleTemplate {
    Existence, Absence, Exactly, Init, End,
    RespondedExistence, Response, Precedence, Succession,
    AlternateResponse, AlternatePrecedence, AlternateSuccession,
    ChainResponse, ChainPrecedence, ChainSuccession,
    CoExistence, NotCoExistence, NotSuccession, NotResponse, NotPrecedence, Choice,
};

/// What activation and target must have in common.
enum class Correlation { None, Claim, Statement, Inquiry, Item };

enum class BasisKind { Law, Sop, Practice };

struct Basis {
    BasisKind kind = BasisKind::Sop;
    Text text;        ///< "UU 27/2022 pasal 46", "SOP instansi", ...
    friend bool operator==(const Basis&, const Basis&) = default;
};

struct Rule {
    RuleId id;
    Text title;
    RuleTemplate form = RuleTemplate::Response;
    ActPattern activation;
    ActPattern target;                ///< not used by unary templates
    Correlation same = Correlation::None;
    std::optional<Duration> within;
    int count = 1;                    ///< Existence: at least; Absence: fewer than; Exactly
    Basis basis;
    double weight = 2;                ///< 3 law, 2 SOP, 1 good practice unless the author says otherwise
    friend bool operator==(const Rule&, const Rule&) = default;
};

}  // namespace gladi::core
