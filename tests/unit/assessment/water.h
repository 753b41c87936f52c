#pragma once

#include "tests/unit/assessment/session.h"

// Cloudy water in a small town: real matchers, real texts, read by the real reader.

namespace gladi::testing {

inline core::Match says(std::vector<std::string> phrases) {
    core::Match match;
    match.any = std::move(phrases);
    return match;
}

inline core::Scenario cloudyWater() {
    core::Scenario s;
    s.id = core::ScenarioId{"air-keruh"};
    s.version = "1.0";
    s.title = {"Air keruh di Kota Samara", "Cloudy water in Samara"};
    s.duration = 90min;
    s.objectives = {{core::ObjectiveId{"O1"}, {"Menangkal hoaks", "Counter hoaxes"}}};

    core::Fact turbid = fact("F1");
    turbid.statement = {"Kekeruhan 8 NTU", "Turbidity 8 NTU"};
    turbid.safetyCritical = true;
    core::Match eight;
    eight.number = core::NumberMatch{8, 0, {"NTU"}, {"keruh", "kekeruhan"}};
    turbid.match = {eight};
    s.facts = {turbid};

    core::Claim poison = claim("racun", core::Truth::False);
    poison.statement = {"Air PDAM diracun", "The water was poisoned"};
    poison.impact = core::Impact::High;
    core::Match asserted;
    asserted.all = {{"air"}, {"diracun", "beracun"}};
    poison.match = {asserted};
    s.claims = {poison};

    core::Forbidden name = forbidden("nama-pasien", core::ForbiddenKind::PersonalData);
    name.match = {says({"Budi Santoso"})};
    name.why = {"Identitas pasien", "Identity of a patient"};
    s.forbidden = {name};

    core::Rule verify;
    verify.id = core::RuleId{"S1"};
    verify.title = {"Verifikasi sebelum klarifikasi", "Verify before clarifying"};
    verify.form = core::RuleTemplate::Precedence;
    verify.activation = {{"publish"}, {{"kind", {"clarification"}}}};
    verify.target = {{"verified"}, {}};
    verify.basis = {core::BasisKind::Sop, {"SOP instansi", ""}};
    core::Rule secret;
    secret.id = core::RuleId{"L1"};
    secret.title = {"Data pribadi tidak dipublikasikan", "No personal data"};
    secret.form = core::RuleTemplate::Absence;
    secret.activation = {{"publish"}, {{"says", {"personal-data"}}}};
    secret.basis = {core::BasisKind::Law, {"UU 27/2022", ""}};
    secret.weight = 3;
    s.rules = {verify, secret};
    return s;
}

/// Verified, then clarified with the fact.
inline void answerWell(Log& log) {
    log.owes(1min, "wa", asking(expect(core::Act::Publish, 30min, 120min), {"F1"}), "racun", {"O1"});
    log.verified(4min, "racun", core::Truth::False);
    log.publishes(10min, "r1", "Kekeruhan air 8 NTU. Kabar bahwa air diracun tidak benar.", core::StatementKind::Clarification);
    log.met("wa").endex(90min);
}

/// Neither verified nor right, with a patient's name.
inline void answerBadly(Log& log) {
    log.owes(1min, "wa", asking(expect(core::Act::Publish, 30min, 120min), {"F1"}), "racun", {"O1"});
    log.publishes(10min, "r1", "Kekeruhan air 2 NTU. Pasien bernama Budi Santoso sudah pulang.", core::StatementKind::Clarification);
    log.met("wa").endex(90min);
}

}  // namespace gladi::testing
