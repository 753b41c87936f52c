#include "simulator/engine/random.h"

namespace gladi::engine {

Random::Random(std::uint64_t seed, std::string_view purpose, std::uint64_t number) : m_state(seed) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : purpose) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    m_state ^= hash;
    m_state = next() + number;
    m_state = next();
}

std::uint64_t Random::next() {
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::size_t Random::below(std::size_t bound) {
    // Modulo bias is below 2^-32 for the small ranges drawn here.
    return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound);
}

}  // namespace gladi::engine
