#include "simulator/codec/events.h"

#include <exception>

#include "simulator/codec/event_fields.h"
#include "simulator/codec/event_json.h"
#include "simulator/codec/event_kinds.h"
#include "simulator/codec/json_text.h"
#include "simulator/codec/kinds.h"

namespace gladi::codec {

using core::Error;

std::string_view kindOf(const core::Event& event) { return kKinds.at(event.index()); }

json bodyOf(const core::Event& event) {
    return std::visit([](const auto& known) { return toJson(known); }, event);
}

core::Result<core::Event> eventOf(std::string_view kind, const json& body) {
    return readKind<core::Event>(kKinds, kind, body, "an event");
}

std::string encode(const core::Event& event) { return dump(bodyOf(event)); }

core::Result<core::Event> decode(std::string_view kind, std::string_view body, int format) {
    if (format > kEventFormat) return core::fail(Error::Code::NewerVersion, "the events were written by a later Gladi");
    if (format < 1) return core::fail(Error::Code::BadInput, "there is no event format " + std::to_string(format));
    try {
        const auto value = parse(body, kLongestBody);
        if (!value) return core::fail(value.error().code, "the body of an event " + value.error().message);
        return eventOf(kind, *value);
    } catch (const std::exception& error) {
        return core::fail(Error::Code::BadInput, error.what());
    }
}

}  // namespace gladi::codec
