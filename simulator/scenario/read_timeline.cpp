#include "simulator/scenario/draft.h"

namespace gladi::scenario {
namespace {

using namespace core;

struct Span {
    Duration target, lapse;
};

/// Conventions for minutes of full marks and of none; docs/assessment.md says where they come from.
Span usualSpan(const Expectation& expectation) {
    using namespace std::chrono_literals;
    if (expectation.act == Act::Answer) return {30min, 2h};
    if (expectation.act != Act::Publish || !expectation.kind) return {15min, 1h};
    switch (*expectation.kind) {
        case StatementKind::Holding: return {15min, 1h};
        case StatementKind::Statement: return {1h, 3h};
        case StatementKind::Clarification: return {1h, 4h};
        case StatementKind::Update: return {1h, 2h};
        case StatementKind::Correction: return {15min, 1h};
    }
    return {15min, 1h};
}

bool canBeExpected(Act act) {
    switch (act) {
        case Act::Acknowledge:
        case Act::Triage:
        case Act::Verify:
        case Act::Publish:
        case Act::Reply:
        case Act::Answer:
        case Act::Report:
        case Act::Escalate:
        case Act::Correct:
        case Act::Note: return true;
        case Act::Read:
        case Act::Draft:
        case Act::Submit:
        case Act::Approve:
        case Act::Return:
        case Act::Decline: return false;
    }
    return false;
}

void readExpectation(Reading& reading, const Node& node, Expectation& expectation) {
    Fields fields(reading, node, "an expectation");
    const auto before = reading.report.errors();
    fields.required("act", expectation.act);
    const bool actKnown = reading.report.errors() == before && node.kind == Node::Kind::Map;
    fields.optional("kind", expectation.kind);
    fields.optional("as", expectation.as);
    fields.optional("about", expectation.about);
    fields.optional("to", expectation.to);
    fields.optional("channels", expectation.channels);
    fields.optional("facts", expectation.facts);
    fields.optional("must", expectation.must);
    const Span usual = usualSpan(expectation);
    expectation.target = usual.target;
    expectation.lapse = usual.lapse;
    fields.optional("target", expectation.target);
    if (node.find("target") != nullptr && node.find("lapse") == nullptr) expectation.lapse = std::max(expectation.lapse, expectation.target);
    fields.optional("lapse", expectation.lapse);
    if (node.find("target") == nullptr) expectation.target = std::min(expectation.target, expectation.lapse);
    fields.optional("weight", expectation.weight);
    fields.done();
    if (!actKnown) return;
    const Act act = expectation.act;
    if (!canBeExpected(act)) reading.report.error(node.at("act").place, "unknown-value", "'" + node.at("act").text + "' cannot be expected", "one of: acknowledge, triage, verify, publish, reply, answer, report, escalate, correct, note");
    if (act != Act::Publish) {
        fields.misplaced("kind", "only publish has a kind");
        fields.misplaced("channels", "only publish has channels");
    }
    if (act != Act::Triage) fields.misplaced("as", "only triage has a verdict");
    if (act != Act::Publish && act != Act::Verify && act != Act::Report) fields.misplaced("about", "only publish, verify and report are about a claim");
    if (act != Act::Report && act != Act::Escalate) fields.misplaced("to", "only report and escalate go to an authority");
}

void notBelowZero(Reading& reading, const Node& node, double seeds) {
    if (seeds < 0) reading.report.error(node.at("seeds").place, "bad-number", "nobody can be fewer than none", "write how many share the post at first");
}

class TimelineReader {
public:
    TimelineReader(Reading& reading, Draft& draft) : m_reading(reading), m_draft(draft) {}

    void readInject(const Node& node) {
        Inject inject;
        Fields fields(m_reading, node, "an inject");
        fields.id(inject.id);
        readMoment(fields, inject);
        fields.required("channel", inject.channel);
        fields.required("from", inject.from);
        fields.optional("to", inject.to);
        fields.optional("objectives", inject.objectives);
        fields.optional("title", inject.title);
        fields.optional("reply_to", inject.replyTo);
        fields.optional("claim", inject.claim);
        fields.optional("truth", inject.truth);
        fields.optional("seeds", inject.seeds);
        notBelowZero(m_reading, node, inject.seeds);
        if (const Node* counts = fields.find("counts")) readCounts(*counts, inject.counts);
        fields.optional("media", inject.media);
        fields.optional("forwarded", inject.forwarded);
        fields.optional("confirms", inject.confirms);
        fields.optional("sets", inject.sets);
        fields.optional("deadline", inject.deadline);
        readAlternatives(fields, inject);
        if (const Node* repeat = fields.find("repeat")) readRepeat(*repeat, inject.repeat.emplace());
        fields.optional("evaluator", inject.evaluator);
        const Node* rounds = fields.find("rounds");
        Duration each{0};
        if (rounds == nullptr) {
            fields.required("text", inject.text);
            readExpectations(fields, inject);
            fields.find("each");
            fields.misplaced("each", "it needs rounds:");
        } else {
            fields.optional("text", inject.text);
            fields.required("each", each);
            fields.find("expect");
            fields.misplaced("expect", "write it in the round that asks for it");
            fields.misplaced("repeat", "an inject with rounds is not repeated");
        }
        fields.done();
        if (rounds == nullptr) {
            keep(std::move(inject), node);
        } else {
            readRounds(*rounds, inject, each, node);
        }
    }

private:
    void keep(Inject inject, const Node& node) {
        m_draft.scenario.injects.push_back(std::move(inject));
        m_draft.injects.push_back(&node);
    }

    void condition(const Node& node, Condition& into) {
        const std::string* text = scalarOf(m_reading, node, "a condition");
        if (text == nullptr) return;
        auto parsed = parseCondition(*text);
        if (!parsed) {
            const auto& fault = parsed.error();
            m_reading.report.error(node.placeOf(fault.offset), fault.code, fault.message, fault.advice);
            return;
        }
        into = parsed->condition;
        m_draft.conditions.push_back({&node, std::move(*parsed)});
    }

    void readMoment(Fields& fields, Inject& inject) {
        Moment& moment = inject.moment;
        const Node& node = fields.node();
        const Node* at = fields.find("at");
        const Node* phase = fields.find("phase");
        const Node* after = fields.find("after");
        const Node* when = fields.find("when");
        const int anchors = (at != nullptr) + (phase != nullptr) + (after != nullptr);
        if (anchors == 0 && when == nullptr && node.kind == Node::Kind::Map)
            m_reading.report.error(node.place, "no-moment", "it is not said when this inject comes", "add at:, phase:, after: or when:");
        if (anchors > 1) m_reading.report.error((after != nullptr ? after : phase)->place, "two-moments", "only one of at:, phase: and after: can hold", "keep one of them");
        if (at != nullptr) {
            moment.anchor = Moment::Anchor::Start;
            readValue(m_reading, *at, moment.at);
        } else if (phase != nullptr) {
            moment.anchor = Moment::Anchor::Phase;
            readValue(m_reading, *phase, moment.phase);
        } else if (after != nullptr) {
            moment.anchor = Moment::Anchor::Inject;
            readValue(m_reading, *after, moment.after);
        } else {
            moment.anchor = Moment::Anchor::Condition;
        }
        fields.optional("delay", moment.delay);
        fields.optional("on", moment.on);
        fields.optional("until", inject.until);
        if (phase == nullptr && after == nullptr) fields.misplaced("delay", "a delay needs phase: or after:");
        if (after == nullptr) fields.misplaced("on", "it needs after:");
        if (when == nullptr) fields.misplaced("until", "only a contingency inject (when:) has an end");
        if (when != nullptr) condition(*when, inject.when.emplace());
    }

    void readCounts(const Node& node, Counts& counts) {
        Fields fields(m_reading, node, "counts");
        fields.optional("likes", counts.likes);
        fields.optional("shares", counts.shares);
        fields.optional("replies", counts.replies);
        fields.done();
    }

    void readRepeat(const Node& node, Repeat& repeat) {
        Fields fields(m_reading, node, "repeat");
        fields.required("every", repeat.every);
        fields.required("times", repeat.times);
        fields.done();
        if (node.find("times") != nullptr && (repeat.times < 1 || repeat.times > 1000))
            m_reading.report.error(node.at("times").place, "bad-number", "times counts all releases, 1 to 1000", "write times: 3");
        if (node.find("every") != nullptr && parseDuration(node.at("every").text) == Duration{0})
            m_reading.report.error(node.at("every").place, "bad-duration", "a repetition needs time between", "write every: 10m");
    }

    void readAlternatives(Fields& fields, Inject& inject) {
        const Node* list = fields.find("alternatives");
        if (list == nullptr || !isList(m_reading, *list)) return;
        for (const Node& item : list->items) {
            Alternative& alternative = inject.alternatives.emplace_back();
            Fields parts(m_reading, item, "an alternative");
            if (const Node* when = parts.need("when")) condition(*when, alternative.when);
            parts.optional("title", alternative.title);
            parts.required("text", alternative.text);
            parts.done();
        }
    }

    void readExpectations(Fields& fields, Inject& inject) {
        std::vector<const Node*> unused;
        readEntries(fields, "expect", inject.expect, unused, readExpectation);
        for (std::size_t i = 0; i < inject.expect.size(); ++i) inject.expect[i].id = ObligationId{inject.id.value + "/" + std::to_string(i + 1)};
    }

    void readRounds(const Node& list, const Inject& whole, Duration each, const Node& node) {
        if (!isList(m_reading, list)) return;
        if (list.items.empty()) m_reading.report.error(list.place, "empty-list", "rounds without a round", "add {title, text, expect}");
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            Inject round = whole;
            round.id = InjectId{whole.id.value + "/" + std::to_string(i + 1)};
            const Duration later = each * static_cast<Duration::rep>(i);
            if (i > 0) {
                // What the inject does to the world, it does once.
                round.seeds = 0;
                round.confirms.clear();
                round.sets.clear();
                round.alternatives.clear();
                if (whole.when) {
                    round.when.reset();
                    round.until.reset();
                    round.moment = Moment{Moment::Anchor::Inject, {}, {}, InjectId{whole.id.value + "/1"}, Moment::On::Released, later};
                } else if (round.moment.anchor == Moment::Anchor::Start) {
                    round.moment.at = round.moment.at + later;
                } else {
                    round.moment.delay += later;
                }
            }
            Fields fields(m_reading, list.items[i], "a round");
            fields.optional("title", round.title);
            fields.required("text", round.text);
            fields.optional("evaluator", round.evaluator);
            readExpectations(fields, round);
            fields.done();
            m_draft.scenario.injects.push_back(std::move(round));
            m_draft.injects.push_back(&node);
            m_draft.rounds[m_draft.injects.size() - 1] = &list.items[i];
        }
    }

    Reading& m_reading;
    Draft& m_draft;
};

void readBackground(Reading& reading, const Node& node, Background& background) {
    Fields fields(reading, node, "background");
    fields.id(background.id);
    fields.required("channel", background.channel);
    fields.required("from", background.from);
    fields.required("until", background.until);
    const auto before = reading.report.errors();
    fields.required("count", background.count);
    const bool counted = reading.report.errors() == before;
    fields.optional("personas", background.personas);
    fields.required("templates", background.templates);
    if (const Node* words = fields.find("words")) {
        Fields lists(reading, *words, "word lists");
        for (std::size_t i = 0; i < words->keys.size() && i < words->items.size(); ++i) {
            auto& list = background.words[words->keys[i].text];
            if (!isList(reading, words->items[i])) continue;
            for (const Node& word : words->items[i].items) {  // an empty word is one too: "sometimes nothing"
                if (const std::string* text = scalarOf(reading, word, "a word")) list.push_back(*text);
            }
            if (words->items[i].items.empty()) reading.report.error(words->items[i].place, "empty-list", "a word list without words", "add some");
        }
    }
    fields.optional("claim", background.claim);
    fields.optional("seeds", background.seeds);
    fields.done();
    notBelowZero(reading, node, background.seeds);
    if (counted && background.count < 1)
        reading.report.error(node.at("count").place, "bad-number", "a background of no posts", "write count: 40");
    const Node* templates = node.find("templates");
    if (templates != nullptr && templates->kind == Node::Kind::List && templates->items.empty())
        reading.report.error(templates->place, "empty-list", "a background without templates", "add at least one");
}

}  // namespace

void readTimeline(Reading& reading, const Node& root, Draft& draft) {
    Fields fields(reading, root, "timeline.yaml");
    TimelineReader reader(reading, draft);
    if (const Node* injects = fields.need("injects"); injects != nullptr && isList(reading, *injects)) {
        draft.scenario.injects.reserve(injects->items.size());
        for (const Node& node : injects->items) reader.readInject(node);
        if (injects->items.empty()) reading.report.error(injects->place, "empty-list", "a timeline without injects", "add one");
    }
    readEntries(fields, "background", draft.scenario.background, draft.background, readBackground);
    fields.done();
}

}  // namespace gladi::scenario
