#include "simulator/scenario/responses.h"

#include <algorithm>
#include <array>

#include "simulator/scenario/fields.h"

namespace gladi::scenario {
namespace {

using namespace core;

template <class T>
std::vector<std::string> idsOf(const std::vector<T>& entries) {
    std::vector<std::string> ids;
    for (const T& entry : entries) ids.push_back(entry.id.value);
    return ids;
}

constexpr std::array kDeeds{"read", "acknowledge", "triage", "verify", "note", "draft", "submit", "publish", "discard",
                            "release", "reply", "answer", "decline", "correct", "report", "escalate"};

class ScriptReader {
public:
    ScriptReader(Reading& reading, const Scenario& scenario) : m_reading(reading), m_scenario(scenario) {}

    void read(const Node& root, Script& script) {
        Fields fields(m_reading, root, "a script");
        fields.required("scenario", script.scenario);
        fields.required("role", script.role);
        fields.optional("name", script.name);
        const Node* list = fields.need("responses");
        const Node* test = fields.find("test");
        fields.done();
        if (!script.scenario.empty() && script.scenario != m_scenario.id)   // what else is wrong then would only echo this
            return m_reading.report.error(root.at("scenario").place, std::string(kOtherScenario), "these responses were written for '" + script.scenario.value.substr(0, 80) + "'",
                                          "write scenario: " + m_scenario.id.value + " once they fit this one, or remove the file");
        if (root.find("role") != nullptr) known(root.at("role"), "role", script.role.value, idsOf(m_scenario.roles));
        if (test != nullptr) readTest(*test, script);
        if (list == nullptr || !isList(m_reading, *list)) return;
        collectDrafts(*list);
        for (const Node& node : list->items) readResponse(node, script.responses.emplace_back());
    }

private:
    void known(const Node& node, std::string_view what, const std::string& id, const std::vector<std::string>& ids) {
        if (node.kind != Node::Kind::Scalar || std::find(ids.begin(), ids.end(), id) != ids.end()) return;
        m_reading.report.error(node.place, "unknown-reference", "there is no " + std::string(what) + " '" + id + "'", didYouMean(id, ids));
    }

    /// An item: an inject, one of its repetitions ("id#2"), or a background post ("id/3").
    void knownItem(const Node& node, const std::string& id) {
        auto ids = idsOf(m_scenario.injects);
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) return;
        const std::string base = id.substr(0, id.find('#')), post = id.substr(0, id.rfind('/'));
        if (base != id && std::find(ids.begin(), ids.end(), base) != ids.end()) return;
        if (post != id && find(m_scenario.background, InjectId{post}) != nullptr) return;
        known(node, "inject", id, ids);
    }

    void readTest(const Node& node, Script& script) {
        script.testLine = static_cast<int>(node.place.line);
        Fields fields(m_reading, node, "the test");
        for (const TestStage stage : {TestStage::Pre, TestStage::Post}) {
            const Node* list = fields.find(nameOf(stage));
            if (list != nullptr && isList(m_reading, *list)) readAnswers(*list, stage, script.test);
        }
        fields.done();
    }

    /// The option of each question, from 1; 0 where there is no answer.
    void readAnswers(const Node& list, TestStage stage, std::vector<act::AnswerTest>& into) {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (i >= m_scenario.test.size()) {
                m_reading.report.error(list.items[i].place, "bad-number", "the test has " + std::to_string(m_scenario.test.size()) + " questions", "leave the rest out");
                return;
            }
            int option = 0;
            readValue(m_reading, list.items[i], option);
            const auto options = m_scenario.test[i].options.size();
            if (option < 0 || option > static_cast<int>(options))
                m_reading.report.error(list.items[i].place, "bad-number", "question " + std::to_string(i + 1) + " has " + std::to_string(options) + " options", "they count from 1; 0 gives no answer");
            else if (option > 0)
                into.push_back({stage, static_cast<int>(i), option - 1});
        }
    }

    void collectDrafts(const Node& list) {
        for (const Node& node : list.items) {
            const auto& deed = node.at("do").text;
            if (node.kind == Node::Kind::Map && (deed == "draft" || deed == "release") && node.find("id") != nullptr) m_drafts.push_back(node.at("id").text);
        }
    }

    void item(Fields& fields, InjectId& into) {
        fields.required("item", into);
        if (const Node* node = fields.node().find("item")) knownItem(*node, into.value);
    }

    void basis(Fields& fields, std::vector<InjectId>& into) {
        fields.optional("basis", into);
        const Node* list = fields.node().find("basis");
        for (std::size_t i = 0; list != nullptr && i < into.size() && i < list->items.size(); ++i) knownItem(list->items[i], into[i].value);
    }

    void authority(Fields& fields, AuthorityId& into) {
        fields.required("to", into);
        if (const Node* node = fields.node().find("to")) known(*node, "authority", into.value, idsOf(m_scenario.authorities));
    }

    StatementId ownDraft(Fields& fields) {
        StatementId id;
        fields.required("id", id);
        if (const Node* node = fields.node().find("id")) known(*node, "draft", id.value, m_drafts);
        return id;
    }

    act::SaveDraft draft(Fields& fields) {
        act::SaveDraft draft;
        fields.id(draft.draft);
        fields.required("kind", draft.kind);
        fields.required("channel", draft.channel);
        if (const Node* node = fields.node().find("channel")) {
            known(*node, "channel", draft.channel.value, idsOf(m_scenario.channels));
            const Channel* channel = find(m_scenario.channels, draft.channel);
            if (channel != nullptr && !channel->publish) m_reading.report.error(node->place, "not-publishable", "nothing can be published on '" + draft.channel.value + "'", "choose a channel with publish: true");
        }
        basis(fields, draft.basis);
        fields.required("text", draft.text);
        return draft;
    }

    void readDeed(Fields& fields, const std::string& deed, Response& response) {
        const auto is = [&](std::string_view name) { return deed == name; };
        if (is("read")) { act::Read a; item(fields, a.item); response.deed = Action{a}; }
        else if (is("acknowledge")) { act::Acknowledge a; item(fields, a.item); response.deed = Action{a}; }
        else if (is("triage")) { act::Triage a; item(fields, a.item); fields.required("as", a.verdict); response.deed = Action{a}; }
        else if (is("verify")) {
            act::Verify a;
            fields.optional("item", a.item);
            if (const Node* node = fields.node().find("item")) knownItem(*node, a.item.value);
            fields.required("source", a.source);
            if (const Node* node = fields.node().find("source")) known(*node, "source", a.source.value, idsOf(m_scenario.sources));
            response.deed = Action{a};
        }
        else if (is("note")) { act::Note a; fields.required("text", a.text); response.deed = Action{a}; }
        else if (is("draft")) { response.deed = Action{draft(fields)}; }
        else if (is("submit")) { response.deed = Action{act::Submit{ownDraft(fields)}}; }
        else if (is("publish")) { response.deed = Action{act::Publish{ownDraft(fields)}}; }
        else if (is("discard")) { response.deed = Action{act::DiscardDraft{ownDraft(fields)}}; }
        else if (is("release")) { Release a{draft(fields)}; fields.optional("approval", a.approval); response.deed = a; }
        else if (is("reply")) { act::Reply a; item(fields, a.item); fields.required("text", a.text); response.deed = Action{a}; }
        else if (is("answer")) { act::Answer a; item(fields, a.inquiry); fields.required("text", a.text); response.deed = Action{a}; }
        else if (is("decline")) { act::Decline a; item(fields, a.inquiry); fields.required("text", a.reason); response.deed = Action{a}; }
        else if (is("correct")) {
            act::Correct a;
            fields.required("id", a.statement);
            const Node* node = fields.node().find("id");
            if (node != nullptr && std::find(m_drafts.begin(), m_drafts.end(), a.statement.value) == m_drafts.end()) knownItem(*node, a.statement.value);
            fields.required("text", a.text);
            response.deed = Action{a};
        }
        else if (is("report")) { act::Report a; authority(fields, a.to); basis(fields, a.basis); fields.required("text", a.text); response.deed = Action{a}; }
        else if (is("escalate")) { act::Escalate a; authority(fields, a.to); item(fields, a.item); fields.required("text", a.text); response.deed = Action{a}; }
    }

    void readMoment(Fields& fields, Moment& moment) {
        const Node* at = fields.find("at");
        const Node* after = fields.find("after");
        fields.optional("delay", moment.delay);
        const Node& node = fields.node();
        if (at != nullptr && after != nullptr) m_reading.report.error(after->place, "two-moments", "only one of at: and after: can hold", "keep one of them");
        if (at == nullptr && after == nullptr && node.kind == Node::Kind::Map) m_reading.report.error(node.place, "no-moment", "it is not said when this is done", "add at: T+00:05, or after: with an inject");
        if (after == nullptr) fields.misplaced("delay", "a delay needs after:");
        if (at != nullptr) {
            moment.anchor = Moment::Anchor::Start;
            readValue(m_reading, *at, moment.at);
            if (moment.at > ScenarioTime{m_scenario.duration}) m_reading.report.error(at->place, "beyond-end", "the exercise ends at " + toString(ScenarioTime{m_scenario.duration}), "choose an earlier time");
        } else if (after != nullptr) {
            moment.anchor = Moment::Anchor::Inject;
            readValue(m_reading, *after, moment.after);
            knownItem(*after, moment.after.value);
        }
    }

    void readResponse(const Node& node, Response& response) {
        response.line = static_cast<int>(node.place.line);
        Fields fields(m_reading, node, "a response");
        readMoment(fields, response.moment);
        std::string deed;
        fields.required("do", deed);
        const std::vector<std::string> deeds(kDeeds.begin(), kDeeds.end());
        if (!deed.empty() && std::find(deeds.begin(), deeds.end(), deed) == deeds.end())
            return reportUnknownWord(m_reading, node.at("do"), deeds);
        if (deed.empty()) return;
        readDeed(fields, deed, response);
        fields.done();
    }

    Reading& m_reading;
    const Scenario& m_scenario;
    std::vector<std::string> m_drafts;
};

}  // namespace

LoadedScript loadResponses(std::string_view bytes, const std::string& filename, const Scenario& scenario) {
    Report report;
    Reading reading{report, scenario.language};
    LoadedScript loaded;
    Script script;
    if (const auto root = parseDocument(bytes, report.addFile(filename), report)) ScriptReader(reading, scenario).read(*root, script);
    loaded.diagnostics = report.diagnostics();
    if (report.errors() == 0) loaded.script = std::move(script);
    return loaded;
}

}  // namespace gladi::scenario
