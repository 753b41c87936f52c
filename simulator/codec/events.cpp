#include "simulator/codec/events.h"

#include <algorithm>
#include <exception>

#include "simulator/codec/event_fields.h"
#include "simulator/codec/event_json.h"
#include "simulator/codec/event_kinds.h"
#include "simulator/codec/json_text.h"

namespace gladi::codec {

using core::Error;

namespace {

using ReadBody = core::Result<core::Event> (*)(const json&);

template <class E>
core::Result<core::Event> readBody(const json& body) {
    E event;
    ObjectReader reader(body);
    fields(reader, event);
    if (const auto fault = reader.fault(); !fault.empty()) return core::fail(Error::Code::BadInput, fault);
    return core::Event{std::move(event)};
}

template <class Variant>
struct Readers;
template <class... Es>
struct Readers<std::variant<Es...>> {
    static constexpr std::array<ReadBody, sizeof...(Es)> kAll{&readBody<Es>...};
};

}  // namespace

std::string_view kindOf(const core::Event& event) { return kKinds.at(event.index()); }

json bodyOf(const core::Event& event) {
    return std::visit([](const auto& known) { return toJson(known); }, event);
}

core::Result<core::Event> eventOf(std::string_view kind, const json& body) {
    const auto known = std::find(kKinds.begin(), kKinds.end(), kind);
    if (known == kKinds.end()) return core::fail(Error::Code::BadInput, "an event of the unknown kind '" + std::string(kind.substr(0, 64)) + "'");
    auto event = Readers<core::Event>::kAll[static_cast<std::size_t>(known - kKinds.begin())](body);
    if (!event) return core::fail(event.error().code, "an event of kind '" + std::string(kind) + "' " + event.error().message);
    return event;
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
