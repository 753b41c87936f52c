#include "simulator/codec/lines.h"

#include <exception>

#include "simulator/codec/event_json.h"
#include "simulator/codec/events.h"
#include "simulator/codec/json_object.h"
#include "simulator/codec/json_text.h"

namespace gladi::codec {

namespace {

/// What stands around the body.
struct Envelope {
    core::Sequence sequence;
    core::ScenarioTime at;
    core::ParticipantId by;
    core::CommandId cause;
    std::string kind;
    std::optional<std::int64_t> wall;
    core::TeamId team;
};

template <class V>
void fields(V& v, typename V::template Of<Envelope>& e) {
    v.must("sequence", e.sequence);
    v.must("at", e.at);
    v.may("by", e.by);
    v.may("cause", e.cause);
    v.must("kind", e.kind);
    v.may("team", e.team);
    v.may("wall", e.wall);
}

}  // namespace

core::Result<Line> lineOf(json value) {
    if (!value.is_object() || !value.contains("body")) return core::fail(core::Error::Code::BadInput, "a line lacks 'body'");
    const json body = std::move(value["body"]);
    value.erase("body");

    Envelope envelope;
    ObjectReader reader(value);
    fields(reader, envelope);
    if (const auto fault = reader.fault(); !fault.empty()) return core::fail(core::Error::Code::BadInput, "a line " + fault);
    auto event = eventOf(envelope.kind, body);
    if (!event) return tl::unexpected(event.error());

    Line line{{envelope.sequence, envelope.at, envelope.by, envelope.cause, std::move(*event), envelope.team}, std::nullopt};
    if (envelope.wall) line.wall = core::WallTime{std::chrono::microseconds{*envelope.wall}};
    return line;
}

json lineJson(const core::Record& record, std::optional<core::WallTime> wall) {
    Envelope envelope{record.sequence, record.at, record.by, record.cause, std::string(kindOf(record.event)), std::nullopt, record.team};
    if (wall) envelope.wall = wall->time_since_epoch().count();
    ObjectWriter writer;
    fields(writer, std::as_const(envelope));
    auto line = writer.take();
    line["body"] = bodyOf(record.event);
    return line;
}

std::string toLine(const core::Record& record, std::optional<core::WallTime> wall) { return dump(lineJson(record, wall)); }

core::Result<Line> fromLine(std::string_view line) {
    try {
        auto value = parse(line, kLongestBody + 10'000);
        if (!value) return core::fail(value.error().code, "a line " + value.error().message);
        return lineOf(std::move(*value));
    } catch (const std::exception& error) {
        return core::fail(core::Error::Code::BadInput, error.what());
    }
}

}  // namespace gladi::codec
