#pragma once

#include <memory>
#include <string>

#include "simulator/core/scenario.h"

namespace gladi::support {

/// A small crisis in memory: one office, one rumour ("racun", false), one fact (F1, confirmable through the lab),
/// a feed, a press box, an internal channel and a broadcast; one hour long. Tests add the injects they speak of.
inline core::Scenario smallCrisis() {
    using namespace core;
    using namespace std::chrono_literals;
    Scenario scenario;
    scenario.id = ScenarioId{"uji"};
    scenario.version = "1";
    scenario.title = {"Uji", "Test"};
    scenario.duration = 60min;
    scenario.phases = {{PhaseId{"awal"}, {"Awal", ""}, ScenarioTime{}}, {PhaseId{"lanjut"}, {"Lanjut", ""}, ScenarioTime{30min}}};
    Role humas;
    humas.id = RoleId{"humas"};
    humas.covers = {RoleId{"jubir"}};
    Role spokesperson;
    spokesperson.id = RoleId{"jubir"};
    Role observer;
    observer.id = RoleId{"pengamat"};
    observer.may = {Act::Read};
    scenario.roles = {humas, spokesperson, observer};
    scenario.channels = {{ChannelId{"medsos"}, ChannelKind::Microblog, {"Linimasa", ""}, true},
                         {ChannelId{"pers"}, ChannelKind::Press, {"Pers", ""}, false},
                         {ChannelId{"internal"}, ChannelKind::Memo, {"Internal", ""}, false},
                         {ChannelId{"siaran"}, ChannelKind::Broadcast, {"Siaran", ""}, true}};
    Persona ratna;
    ratna.id = PersonaId{"ratna"};
    ratna.name = "Ratna";
    ratna.handle = "ratna";
    Persona chief;
    chief.id = PersonaId{"kadis"};
    chief.name = "Kepala Dinas";
    scenario.personas = {ratna, chief};
    scenario.crowd = {{"Adi", "Sari", "Budi"}, {"Pratama", "Lestari"}};
    scenario.authorities = {{AuthorityId{"bpbd"}, {"BPBD", ""}}};
    scenario.approval = {PersonaId{"kadis"}, 2min};
    Source lab;
    lab.id = SourceId{"lab"};
    lab.delay = 1min;
    lab.answers = {{ScenarioTime{5min}, {"Hasil: 8 NTU", ""}, {FactId{"F1"}}}};
    scenario.sources = {lab};
    Fact turbid;
    turbid.id = FactId{"F1"};
    turbid.statement = {"8 NTU", ""};
    turbid.source = SourceId{"lab"};
    scenario.facts = {turbid};
    Claim poison;
    poison.id = ClaimId{"racun"};
    poison.impact = Impact::High;
    poison.checks = {{SourceId{"lab"}, ScenarioTime{5min}, Truth::False, {"Tidak ada racun", ""}, {FactId{"F1"}}}};
    scenario.claims = {poison};
    return scenario;
}

/// A post of the rumour at this time, with nothing expected.
inline core::Inject post(const std::string& id, core::ScenarioTime at) {
    core::Inject inject;
    inject.id = core::InjectId{id};
    inject.moment.at = at;
    inject.channel = core::ChannelId{"medsos"};
    inject.from = core::PersonaId{"ratna"};
    inject.text = {"Air diracun!", ""};
    inject.claim = core::ClaimId{"racun"};
    inject.seeds = 10;
    return inject;
}

inline core::Inject question(const std::string& id, core::ScenarioTime at) {
    core::Inject inject = post(id, at);
    inject.channel = core::ChannelId{"pers"};
    inject.text = {"Benarkah?", ""};
    inject.claim = {};
    inject.seeds = 0;
    return inject;
}

inline core::Expectation expectation(const std::string& id, core::Act act, core::Duration target, core::Duration lapse) {
    core::Expectation expected;
    expected.id = core::ObligationId{id};
    expected.act = act;
    expected.target = target;
    expected.lapse = lapse;
    return expected;
}

inline core::Condition happened(const std::string& act) {
    core::Condition condition;
    condition.op = core::Condition::Op::Happened;
    condition.pattern.acts = {act};
    return condition;
}

inline core::Condition negation(core::Condition of) {
    core::Condition condition;
    condition.op = core::Condition::Op::Not;
    condition.children = {std::move(of)};
    return condition;
}

}  // namespace gladi::support
