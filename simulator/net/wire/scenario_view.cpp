#include "simulator/net/wire/scenario_view.h"

namespace gladi::net {

using namespace core;

ScenarioView viewOf(const Scenario& scenario) {
    ScenarioView view;
    view.id = scenario.id;
    view.version = scenario.version;
    view.language = scenario.language;
    view.title = scenario.title;
    view.summary = scenario.summary;
    view.briefing = scenario.briefing;
    view.duration = scenario.duration;
    for (const Phase& phase : scenario.phases) view.phases.push_back({phase.id, phase.title});
    view.roles = scenario.roles;
    view.teams = scenario.teams;
    view.channels = scenario.channels;
    for (const Persona& persona : scenario.personas) {
        const auto kind = persona.kind == PersonaKind::Troll ? PersonaKind::Citizen : persona.kind;
        view.personas.push_back({persona.id, persona.name, persona.handle, kind, persona.organisation});
    }
    view.authorities = scenario.authorities;
    for (const Source& source : scenario.sources) view.sources.push_back({source.id, source.title});
    for (const Question& question : scenario.test) view.test.push_back({question.text, question.options});
    for (const Question& question : scenario.debrief) view.debrief.push_back({question.text, question.options});
    return view;
}

Scenario scenarioOf(const ScenarioView& view) {
    Scenario scenario;
    scenario.id = view.id;
    scenario.version = view.version;
    scenario.language = view.language;
    scenario.title = view.title;
    scenario.summary = view.summary;
    scenario.briefing = view.briefing;
    scenario.duration = view.duration;
    for (const PhaseView& phase : view.phases) scenario.phases.push_back({phase.id, phase.title, {}});
    scenario.roles = view.roles;
    scenario.teams = view.teams;
    scenario.channels = view.channels;
    for (const PersonaView& known : view.personas) {
        Persona& persona = scenario.personas.emplace_back();
        persona.id = known.id;
        persona.name = known.name;
        persona.handle = known.handle;
        persona.kind = known.kind;
        persona.organisation = known.organisation;
    }
    scenario.authorities = view.authorities;
    for (const SourceView& known : view.sources) {
        Source& source = scenario.sources.emplace_back();
        source.id = known.id;
        source.title = known.title;
    }
    for (const QuestionView& known : view.test) scenario.test.push_back({known.text, known.options, -1, {}});
    for (const QuestionView& known : view.debrief) scenario.debrief.push_back({known.text, known.options, -1, {}});
    return scenario;
}

}  // namespace gladi::net
