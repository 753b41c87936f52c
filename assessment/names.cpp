#include "assessment/names.h"

namespace gladi::assessment {

std::string_view nameOf(Rating rating) {
    switch (rating) {
        case Rating::Performed: return "P";
        case Rating::Some: return "S";
        case Rating::Major: return "M";
        case Rating::Unable: return "U";
    }
    return {};
}

std::string_view nameOf(FactVerdict verdict) {
    switch (verdict) {
        case FactVerdict::Right: return "right";
        case FactVerdict::Hedged: return "hedged";
        case FactVerdict::Corrected: return "corrected";
        case FactVerdict::Premature: return "premature";
        case FactVerdict::Evasive: return "evasive";
        case FactVerdict::Missing: return "missing";
        case FactVerdict::Wrong: return "wrong";
    }
    return {};
}

std::string_view nameOf(Reason::Kind kind) {
    switch (kind) {
        case Reason::Kind::MetInTime: return "met-in-time";
        case Reason::Kind::MetLate: return "met-late";
        case Reason::Kind::MetWrongly: return "met-wrongly";
        case Reason::Kind::Missed: return "missed";
        case Reason::Kind::Answered: return "answered";
        case Reason::Kind::Contradiction: return "contradiction";
        case Reason::Kind::RuleKept: return "rule-kept";
        case Reason::Kind::RuleBroken: return "rule-broken";
    }
    return {};
}

std::string_view nameOf(ObligationResult::State state) {
    switch (state) {
        case ObligationResult::State::Met: return "met";
        case ObligationResult::State::Missed: return "missed";
        case ObligationResult::State::NotObservable: return "not-observable";
    }
    return {};
}

std::string_view nameOf(ActivationResult::Verdict verdict) {
    switch (verdict) {
        case ActivationResult::Verdict::Fulfilled: return "fulfilled";
        case ActivationResult::Verdict::Violated: return "violated";
        case ActivationResult::Verdict::NotObservable: return "not-observable";
    }
    return {};
}

std::string_view nameOf(Veto::Kind kind) {
    switch (kind) {
        case Veto::Kind::SafetyCritical: return "safety-critical";
        case Veto::Kind::LegalRule: return "legal-rule";
        case Veto::Kind::PersonalData: return "personal-data";
    }
    return {};
}

std::string_view nameOf(Subject::Kind kind) {
    switch (kind) {
        case Subject::Kind::Participant: return "participant";
        case Subject::Kind::Team: return "team";
        case Subject::Kind::Session: return "session";
    }
    return {};
}

}  // namespace gladi::assessment
