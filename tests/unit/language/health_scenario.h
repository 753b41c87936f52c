#pragma once

#include "simulator/core/scenario.h"

/// A small outbreak with one fact of each kind, for the tests of reading.
inline gladi::core::Scenario healthScenario() {
    using namespace gladi::core;
    Scenario scenario;

    const auto words = [](std::vector<std::string> any) {
        Match match;
        match.any = std::move(any);
        return match;
    };
    const auto number = [](double value, std::vector<std::string> units, std::vector<std::string> roles) {
        Match match;
        match.number = NumberMatch{value, 0, std::move(units), std::move(roles)};
        return match;
    };
    const auto groups = [](std::vector<std::vector<std::string>> all) {
        Match match;
        match.all = std::move(all);
        return match;
    };
    const auto fact = [&scenario](std::string id, Matcher match, Matcher wrong = {}) {
        Fact made;
        made.id = FactId(std::move(id));
        made.match = std::move(match);
        made.wrong = std::move(wrong);
        scenario.facts.push_back(std::move(made));
    };

    fact("rawat", {number(12, {"orang"}, {"dirawat", "perawatan"})});
    fact("mati", {number(3, {"orang"}, {"meninggal", "tewas"})});
    fact("dosis", {number(2300, {"dosis"}, {"dibagikan"})});
    fact("dana", {number(1.2e9, {"Rp"}, {"anggaran"})});
    fact("cakupan", {number(64, {"persen"}, {"cakupan"})});
    fact("tempat", {groups({{"kasus"}, {"Wijen"}})});
    Match report = groups({{"laporan pertama"}});
    report.time = "18:02 WIB";
    fact("laporan", {report});
    Match start = groups({{"vaksinasi"}, {"dimulai"}});
    start.date = "2026-02-14";
    fact("mulai", {start});
    fact("izin", {groups({{"vaksin"}, {"terdaftar di BPOM", "izin edar"}})}, {groups({{"vaksin"}, {"ilegal"}})});

    Claim poison;
    poison.id = ClaimId("racun");
    poison.match = {groups({{"vaksin", "vaccine"}, {"beracun", "racun", "toxic"}})};
    scenario.claims.push_back(poison);

    const auto forbid = [&](std::string id, ForbiddenKind kind, Match match) {
        Forbidden made;
        made.id = ForbiddenId(std::move(id));
        made.kind = kind;
        made.match = {std::move(match)};
        scenario.forbidden.push_back(std::move(made));
    };
    forbid("salah-petugas", ForbiddenKind::Blame, words({"kelalaian petugas"}));
    forbid("identitas", ForbiddenKind::PersonalData, words({"Budi Santoso"}));
    Match term = words({"KLB", "kejadian luar biasa"});
    term.none = {"kewenangan"};
    forbid("klb", ForbiddenKind::Term, term);
    Forbidden outbreak;
    outbreak.id = ForbiddenId("sangkal");
    outbreak.kind = ForbiddenKind::Denial;
    outbreak.denied = {words({"kebocoran"})};
    scenario.forbidden.push_back(outbreak);

    Element action;
    action.id = ElementId("ajakan");
    action.match = {words({"rebus air"})};
    scenario.elements.push_back(action);
    return scenario;
}
