#include "simulator/net/wire/secrets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include <sodium.h>

namespace gladi::net {

namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kTokenLength = 43;
constexpr std::string_view kScheme = "gladi://";

/// Without a source of randomness nothing here may go on.
void requireSodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be used");
}

bool isHex(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Letters, digits and what else is in a host's name or address.
bool isHost(std::string_view text) {
    return !text.empty() && text.size() <= 253 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == ':' || c == '%';
    });
}

}  // namespace

std::string newCode() {
    requireSodium();
    std::string code;
    while (code.size() < kCodeLength) code += kCodeLetters[randombytes_uniform(static_cast<std::uint32_t>(kCodeLetters.size()))];
    return code;
}

std::string tidyCode(std::string_view typed) {
    std::string code;
    for (char c : typed) {
        if (c == ' ' || c == '-') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (kCodeLetters.find(c) == std::string_view::npos || code.size() == kCodeLength) return {};
        code += c;
    }
    return code.size() == kCodeLength ? code : std::string();
}

std::string newToken() {
    requireSodium();
    std::array<unsigned char, kTokenBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, kTokenLength + 1> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return text.data();
}

bool isToken(std::string_view text) {
    return text.size() == kTokenLength && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

std::string credentialOf(std::string_view token) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(token.data()), token.size());
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

bool isSame(std::string_view one, std::string_view other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

std::string toText(const JoinLink& link) {
    const bool isV6 = link.host.find(':') != std::string::npos;
    std::string text = std::string(kScheme) + (isV6 ? "[" + link.host + "]" : link.host) + ":" + std::to_string(link.port);
    if (!link.code.empty()) text += "/" + link.code;
    if (!link.fingerprint.empty()) text += "#" + link.fingerprint;
    return text;
}

std::optional<JoinLink> joinLinkOf(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '/')) text.remove_suffix(1);
    if (text.starts_with(kScheme)) text.remove_prefix(kScheme.size());
    JoinLink link;
    if (const auto at = text.find('#'); at != std::string_view::npos) {
        link.fingerprint = text.substr(at + 1);
        if (link.fingerprint.size() != 64 || !isHex(link.fingerprint)) return std::nullopt;
        text = text.substr(0, at);
    }
    if (const auto at = text.find('/'); at != std::string_view::npos) {
        link.code = tidyCode(text.substr(at + 1));
        if (link.code.empty()) return std::nullopt;
        text = text.substr(0, at);
    }
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto port = text.substr(colon + 1);
    const auto read = std::from_chars(port.data(), port.data() + port.size(), link.port);
    if (read.ec != std::errc{} || read.ptr != port.data() + port.size() || link.port < 1 || link.port > 65535) return std::nullopt;
    auto host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos) return std::nullopt;
    if (!isHost(host)) return std::nullopt;
    link.host = host;
    return link;
}

std::string shortFingerprint(std::string_view fingerprint) {
    std::string text;
    for (std::size_t at = 0; at < std::min<std::size_t>(fingerprint.size(), 16); ++at) {
        if (at > 0 && at % 4 == 0) text += ' ';
        const char c = fingerprint[at];
        text += c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

}  // namespace gladi::net
