#include "simulator/hosting/room_file.h"

#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "simulator/net/wire/secrets.h"

namespace gladi::hosting {

using namespace core;

namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1;

Json toJson(const Expected& one) {
    return {{"id", one.id.value}, {"name", one.name}, {"agency", one.agency}, {"position", one.position}, {"nip", one.nip}, {"team", one.team.value}};
}

Expected expectedOf(const Json& json) {
    Expected one;
    one.id = ParticipantId{json.at("id").get<std::string>()};
    one.name = json.at("name").get<std::string>();
    one.agency = json.at("agency").get<std::string>();
    one.position = json.at("position").get<std::string>();
    one.nip = json.at("nip").get<std::string>();
    one.team = TeamId{json.at("team").get<std::string>()};
    return one;
}

}  // namespace

std::filesystem::path roomPathOf(const std::filesystem::path& session) {
    auto path = session;
    return path.replace_extension(".room");
}

Result<RoomFile> newRoom() {
    auto certificate = net::newCertificate();
    if (!certificate) return tl::unexpected(certificate.error());
    return RoomFile{net::newCode(), net::newToken(), net::newToken(), std::move(*certificate), 0, {}};
}

Result<RoomFile> readRoom(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return fail(Error::Code::Io, "the room's file is not there or cannot be read");
    try {
        const Json json = Json::parse(in);
        if (json.at("format").get<int>() > kFormat) return fail(Error::Code::NewerVersion, "the room's file is of a newer version");
        RoomFile room;
        room.code = json.at("code").get<std::string>();
        room.trainerSecret = json.at("trainer").get<std::string>();
        room.evaluatorSecret = json.at("evaluator").get<std::string>();
        room.certificate = {json.at("certificate").get<std::string>(), json.at("key").get<std::string>()};
        room.port = json.at("port").get<int>();
        for (const Json& one : json.at("roster")) room.roster.push_back(expectedOf(one));
        return room;
    } catch (const Json::exception&) {
        return fail(Error::Code::Damaged, "the room's file is damaged");
    }
}

Result<void> writeRoom(const std::filesystem::path& path, const RoomFile& room) {
    Json json{{"format", kFormat},
              {"code", room.code},
              {"trainer", room.trainerSecret},
              {"evaluator", room.evaluatorSecret},
              {"certificate", room.certificate.certificate},
              {"key", room.certificate.key},
              {"port", room.port},
              {"roster", Json::array()}};
    for (const Expected& one : room.roster) json["roster"].push_back(toJson(one));

    auto beside = path;
    beside += ".new";
    std::error_code failure;
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        // Before anything is in it.
        std::filesystem::permissions(beside, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failure);
        out << json.dump(1) << '\n';
        out.close();
        if (!out) return fail(Error::Code::Io, "the room's file cannot be written");
    }
    std::filesystem::rename(beside, path, failure);
    if (failure) return fail(Error::Code::Io, "the room's file cannot be written: " + failure.message());
    return {};
}

}  // namespace gladi::hosting
