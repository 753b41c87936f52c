#include "simulator/net/wire/frames.h"

#include <exception>

#include "simulator/codec/event_json.h"
#include "simulator/codec/events.h"
#include "simulator/codec/json_text.h"
#include "simulator/codec/kinds.h"
#include "simulator/net/wire/frame_fields.h"

namespace gladi::net {

using codec::json;
using core::Error;
using core::fail;
using core::Result;

namespace {

/// In the order of the alternatives.
constexpr std::array<std::string_view, std::variant_size_v<Upward>> kUpward{"look", "join", "resume", "staff", "do"};
constexpr std::array<std::string_view, std::variant_size_v<Downward>> kDownward{
    "lobby", "welcome", "records", "pace", "accepted", "refused", "failed", "denied", "alert"};
static_assert(!kUpward.back().empty() && !kDownward.back().empty(), "each message needs a name");

/// A message is one level around a body, and one more where it holds a list of records.
constexpr int kDeepestUpward = codec::kDeepestBody + 1;
constexpr int kDeepestDownward = codec::kDeepestBody + 3;

template <class Message, std::size_t N>
std::string write(const Message& message, const std::array<std::string_view, N>& names) {
    json object = std::visit([](const auto& known) { return codec::toJson(known); }, message);
    object["type"] = std::string(names.at(message.index()));
    if constexpr (std::is_same_v<Message, Downward>) {
        if (const auto* batch = std::get_if<down::Records>(&message)) {
            auto& lines = object["records"] = json::array();
            for (const core::Record& record : batch->records) lines.push_back(codec::lineJson(record));
        }
    }
    return codec::dump(object);
}

/// Takes a field out of the object.
std::optional<json> take(json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end()) return std::nullopt;
    json value = std::move(*found);
    object.erase(found);
    return value;
}

Result<std::vector<core::Record>> readRecords(json lines) {
    if (!lines.is_array()) return fail(Error::Code::BadInput, "a message has a wrong value for 'records'");
    std::vector<core::Record> records;
    records.reserve(lines.size());
    for (json& value : lines) {
        auto line = codec::lineOf(std::move(value));
        if (!line) return tl::unexpected(line.error());
        if (line->wall) return fail(Error::Code::BadInput, "a record tells the time of the wall");
        records.push_back(std::move(line->record));
    }
    return records;
}

template <class Message>
Result<Message> read(std::string_view frame, const std::array<std::string_view, std::variant_size_v<Message>>& names, std::size_t longest, int deepest) {
    auto object = codec::parse(frame, longest, deepest);
    if (!object) return fail(object.error().code, "a message " + object.error().message);
    if (!object->is_object()) return fail(Error::Code::BadInput, "a message is no object");
    const auto type = take(*object, "type");
    if (!type || !type->is_string()) return fail(Error::Code::BadInput, "a message lacks its type");
    const auto& name = type->get_ref<const std::string&>();

    if constexpr (std::is_same_v<Message, Upward>) {
        const auto protocol = object->find("protocol");
        if (protocol != object->end() && protocol->is_number_integer() && *protocol != kProtocol)
            return fail(Error::Code::NewerVersion, "the two programs speak different versions of the protocol");
        return codec::readKind<Message>(names, name, *object, "a message");
    } else {
        if (name != "records") return codec::readKind<Message>(names, name, *object, "a message");
        auto lines = take(*object, "records");
        if (!lines) return fail(Error::Code::BadInput, "a message lacks 'records'");
        auto records = readRecords(std::move(*lines));
        if (!records) return tl::unexpected(records.error());
        auto message = codec::readKind<Message>(names, name, *object, "a message");
        if (message) std::get<down::Records>(*message).records = std::move(*records);
        return message;
    }
}

}  // namespace

std::string encode(const Upward& message) { return write(message, kUpward); }
std::string encode(const Downward& message) { return write(message, kDownward); }

Result<Upward> decodeUpward(std::string_view frame) {
    try {
        return read<Upward>(frame, kUpward, kLongestUpward, kDeepestUpward);
    } catch (const std::exception& error) {
        return fail(Error::Code::BadInput, error.what());
    }
}

Result<Downward> decodeDownward(std::string_view frame) {
    try {
        return read<Downward>(frame, kDownward, kLongestDownward, kDeepestDownward);
    } catch (const std::exception& error) {
        return fail(Error::Code::BadInput, error.what());
    }
}

std::string_view nameOf(Denial reason) { return core::nameOf(reason); }

std::string encode(const ObligationView& obligation) { return codec::dump(codec::toJson(obligation)); }

std::string recordsFrame(std::string_view lines, std::string_view obligations, bool more) {
    std::string frame;
    frame.reserve(lines.size() + obligations.size() + 80);
    frame += '{';
    if (more) frame += R"("more":true,)";
    if (!obligations.empty()) ((frame += R"("obligations":[)") += obligations) += "],";
    ((frame += R"("records":[)") += lines) += R"(],"type":"records"})";
    return frame;
}

}  // namespace gladi::net
