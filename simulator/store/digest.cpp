#include "simulator/store/digest.h"

#include <sodium.h>

namespace gladi::store {

namespace {

/// SHA-256 over pieces that cannot run into each other: integers have 8 bytes (big-endian, two's
/// complement), a text is led by its length as such an integer.
class Hash {
public:
    Hash() { crypto_hash_sha256_init(&m_state); }

    Hash& integer(std::int64_t value) {
        std::array<unsigned char, 8> bytes{};
        auto rest = static_cast<std::uint64_t>(value);
        for (auto at = bytes.rbegin(); at != bytes.rend(); ++at, rest >>= 8) *at = static_cast<unsigned char>(rest & 0xff);
        return raw(bytes.data(), bytes.size());
    }
    Hash& text(std::string_view value) {
        integer(static_cast<std::int64_t>(value.size()));
        return raw(reinterpret_cast<const unsigned char*>(value.data()), value.size());
    }
    Hash& texts(const std::map<std::string, std::string>& pairs) {
        integer(static_cast<std::int64_t>(pairs.size()));
        for (const auto& [key, value] : pairs) text(key).text(value);
        return *this;
    }
    Hash& digest(const Digest& value) { return raw(value.data(), value.size()); }
    Digest done() {
        Digest result{};
        crypto_hash_sha256_final(&m_state, result.data());
        return result;
    }

private:
    Hash& raw(const unsigned char* bytes, std::size_t size) {
        crypto_hash_sha256_update(&m_state, bytes, size);
        return *this;
    }
    crypto_hash_sha256_state m_state{};
};

}  // namespace

std::string hex(const Digest& digest) {
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

Digest digestOf(const ScenarioFiles& files) { return Hash().text("gladi scenario 1").texts(files).done(); }

Digest firstLink(const std::map<std::string, std::string>& meta, const ScenarioFiles& files) {
    return Hash().text("gladi session 1").texts(meta).digest(digestOf(files)).done();
}

Digest nextLink(const Digest& before, const Row& row) {
    Hash hash;
    hash.digest(before).integer(row.sequence).integer(row.atMs).integer(row.wallUs).text(row.by).text(row.cause).text(row.kind).text(row.body);
    // Rows from before there were teams keep the digests they have.
    if (!row.team.empty()) hash.text(row.team);
    return hash.done();
}

std::string newSessionId() {
    if (sodium_init() < 0) return {};
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

}  // namespace gladi::store
