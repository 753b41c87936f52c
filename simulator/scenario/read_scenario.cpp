#include <cmath>

#include "simulator/scenario/draft.h"
#include "simulator/scenario/read_rubric.h"

namespace gladi::scenario {
namespace {

using namespace core;

void readPhase(Reading& reading, const Node& node, Phase& phase) {
    Fields fields(reading, node, "a phase");
    fields.id(phase.id);
    fields.required("title", phase.title);
    fields.required("at", phase.at);
    fields.done();
}

void readRole(Reading& reading, const Node& node, Role& role) {
    Fields fields(reading, node, "a role");
    fields.id(role.id);
    fields.required("title", role.title);
    fields.optional("duties", role.duties);
    fields.optional("covers", role.covers);
    const Node* may = fields.find("may");
    if (may == nullptr) {
        for (const auto& [act, name] : NameTable<Act>::entries) role.may.push_back(act);
    } else {
        readValue(reading, *may, role.may);
    }
    fields.done();
}

template <class T>
void readTitled(Reading& reading, const Node& node, T& entry, const char* what) {
    Fields fields(reading, node, what);
    fields.id(entry.id);
    fields.required("title", entry.title);
    fields.done();
}

void readChannel(Reading& reading, const Node& node, Channel& channel) {
    Fields fields(reading, node, "a channel");
    fields.id(channel.id);
    fields.required("kind", channel.kind);
    fields.required("title", channel.title);
    fields.optional("publish", channel.publish);
    fields.done();
}

void readPersona(Reading& reading, const Node& node, Persona& persona) {
    Fields fields(reading, node, "a persona");
    fields.id(persona.id);
    fields.required("name", persona.name);
    fields.optional("handle", persona.handle);
    fields.optional("kind", persona.kind);
    fields.optional("organisation", persona.organisation);
    fields.optional("followers", persona.followers);
    fields.optional("about", persona.about);
    fields.done();
}

void readQuestion(Reading& reading, const Node& node, Question& question) {
    Fields fields(reading, node, "a question");
    fields.required("question", question.text);
    fields.required("options", question.options);
    int answer = 0;
    fields.required("answer", answer);
    fields.optional("objective", question.objective);
    fields.done();
    if (const Node* written = node.find("answer"); written != nullptr && written->kind == Node::Kind::Scalar && parseNumber(written->text)) {
        if (answer < 1 || answer > static_cast<int>(question.options.size()))
            reading.report.error(written->place, "bad-number", "there is no option " + written->text, "answer counts the options from 1");
    }
    question.answer = answer - 1;
}

void positive(Reading& reading, const Node& node, double value) {
    if (!(value > 0)) reading.report.error(node.place, "bad-number", "this must be more than 0", "write a positive number");
}

void readSolo(Fields& fields, Scenario& scenario) {
    Reading& reading = fields.reading();
    if (const Node* approval = fields.find("approval")) {
        Fields parts(reading, *approval, "approval");
        parts.required("by", scenario.approval.by);
        parts.optional("after", scenario.approval.after);
        parts.done();
    }
    if (const Node* spread = fields.find("spread")) {
        Fields parts(reading, *spread, "spread");
        parts.optional("half", scenario.spread.half);
        parts.optional("audience", scenario.spread.audience);
        parts.done();
        positive(reading, spread->at("half"), static_cast<double>(scenario.spread.half.count()));
        positive(reading, spread->at("audience"), scenario.spread.audience);
    }
    if (const Node* crowd = fields.find("crowd")) {
        Fields parts(reading, *crowd, "the crowd");
        parts.required("given", scenario.crowd.given);
        parts.required("family", scenario.crowd.family);
        parts.done();
    }
}

void readHead(Fields& fields, Scenario& scenario) {
    Reading& reading = fields.reading();
    int format = 1;
    fields.required("format", format);
    if (format != 1) reading.report.error(fields.node().at("format").place, "newer-format", "this Gladi reads format 1 only", "write format: 1, or use a later Gladi");
    fields.required("language", scenario.language);
    reading.language = scenario.language;
    fields.id(scenario.id);
    fields.required("version", scenario.version);
    fields.required("title", scenario.title);
    fields.required("summary", scenario.summary);
    fields.required("briefing", scenario.briefing);
    fields.required("crisis", scenario.crisis);
    fields.required("difficulty", scenario.difficulty);
    fields.required("duration", scenario.duration);
    fields.optional("needs", scenario.needs);
    const Node* duration = fields.node().find("duration");
    if (duration != nullptr && parseDuration(duration->text) == Duration{0})
        reading.report.error(duration->place, "bad-duration", "an exercise of no length", "write 10m or more");
}

}  // namespace

void readScenario(Reading& reading, const Node& root, Draft& draft) {
    Scenario& scenario = draft.scenario;
    draft.root = &root;
    Fields fields(reading, root, "scenario.yaml");
    readHead(fields, scenario);
    readEntries(fields, "phases", scenario.phases, draft.phases, readPhase);
    readEntries(fields, "objectives", scenario.objectives, draft.objectives,
                [](Reading& r, const Node& node, Objective& entry) { readTitled(r, node, entry, "an objective"); });
    readEntries(fields, "roles", scenario.roles, draft.roles, readRole);
    readEntries(fields, "teams", scenario.teams, draft.teams, [](Reading& r, const Node& node, Team& entry) { readTitled(r, node, entry, "a team"); });
    readEntries(fields, "channels", scenario.channels, draft.channels, readChannel);
    readEntries(fields, "personas", scenario.personas, draft.personas, readPersona);
    readEntries(fields, "authorities", scenario.authorities, draft.authorities,
                [](Reading& r, const Node& node, Authority& entry) { readTitled(r, node, entry, "an authority"); });
    readSolo(fields, scenario);
    fields.optional("variables", scenario.variables);
    if (const Node* rubric = fields.find("rubric")) readRubric(reading, *rubric, scenario.rubric, nullptr);
    std::vector<const Node*> unused;
    readEntries(fields, "test", scenario.test, unused, readQuestion);
    readEntries(fields, "debrief", scenario.debrief, unused, [](Reading& r, const Node& node, Question& question) { readValue(r, node, question.text); });
    for (const char* key : {"phases", "objectives", "roles", "channels", "personas"}) {
        const Node* list = fields.need(key);
        if (list != nullptr && list->kind == Node::Kind::List && list->items.empty())
            reading.report.error(list->place, "empty-list", "a scenario needs at least one of its " + std::string(key), "add one");
    }
    fields.done();
}

}  // namespace gladi::scenario
