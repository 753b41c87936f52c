#include "simulator/net/wire/announcement.h"

#include <exception>

#include "simulator/codec/cast_fields.h"
#include "simulator/codec/json_text.h"

namespace gladi::net {

using codec::In;

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kLongestTitle = 160;
constexpr std::size_t kLongestPlace = 64;

/// Whole characters only, as many as take so many bytes in JSON.
std::string cut(const std::string& text, std::size_t longest) {
    std::size_t length = 0, whole = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0U) != 0x80U) whole = at;
        length += byte < 0x20 ? 6 : byte == '"' || byte == '\\' ? 2 : 1;   // "\u0001", "\\\""
        if (length > longest) return text.substr(0, whole);
    }
    return text;
}

struct Datagram {
    int version = kVersion;
    Announcement announcement;
};

template <class V> void fields(V& v, In<V, Datagram>& d) {
    v.must("gladi", d.version);
    v.must("title", d.announcement.title);
    v.may("place", d.announcement.place);
    v.must("port", d.announcement.port);
    v.must("fingerprint", d.announcement.fingerprint);
}

}  // namespace

std::string encode(const Announcement& announcement) {
    Datagram datagram{kVersion, announcement};
    auto& said = datagram.announcement;
    said.title.indonesian = cut(said.title.indonesian, kLongestTitle);
    said.title.english = cut(said.title.english, kLongestTitle);
    said.place = cut(said.place, kLongestPlace);
    return codec::dump(codec::toJson(datagram));
}

std::optional<Announcement> announcementOf(std::string_view bytes) {
    try {
        const auto object = codec::parse(bytes, kLongestAnnouncement);
        if (!object) return std::nullopt;
        Datagram datagram;
        codec::ObjectReader reader(*object);
        fields(reader, datagram);
        const auto& said = datagram.announcement;
        const bool isSound = reader.fault().empty() && datagram.version == kVersion && said.port > 0 && said.port <= 65535 &&
                             said.fingerprint.size() == 64 && said.fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos;
        return isSound ? std::optional(said) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace gladi::net
