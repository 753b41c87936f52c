#include "simulator/net/wire/guard.h"

#include <algorithm>
#include <cmath>

namespace gladi::net {

using std::chrono::milliseconds;

void Bucket::fill(SteadyTime now) {
    if (m_filled) m_level = std::min(m_burst, m_level + m_rate * std::chrono::duration<double>(now - *m_filled).count());
    m_filled = now;
}

bool Bucket::take(SteadyTime now) {
    fill(now);
    if (m_level < 1) return false;
    m_level -= 1;
    return true;
}

milliseconds Bucket::wait(SteadyTime now) {
    fill(now);
    return m_level >= 1 ? milliseconds{0} : milliseconds{static_cast<long long>(std::ceil((1 - m_level) / m_rate * 1000))};
}

milliseconds GuessGuard::wait(const std::string& address, SteadyTime now) const {
    const auto known = m_addresses.find(address);
    if (known == m_addresses.end() || known->second.open <= now) return milliseconds{0};
    return std::chrono::ceil<milliseconds>(known->second.open - now);
}

bool GuessGuard::wrong(const std::string& address, SteadyTime now) {
    forget(now);
    Guesses& guesses = m_addresses[address];
    ++guesses.wrong;
    guesses.last = now;
    if (guesses.wrong >= m_rules.most) {
        guesses = {0, now, now + m_rules.locked};
        return true;
    }
    if (guesses.wrong > m_rules.free) guesses.open = now + m_rules.firstWait * (1LL << (guesses.wrong - m_rules.free - 1));
    return false;
}

void GuessGuard::forget(SteadyTime now) {
    std::erase_if(m_addresses, [&](const auto& entry) { return entry.second.open <= now && now - entry.second.last > m_rules.forgotten; });
    if (m_addresses.size() < m_rules.remembered) return;
    m_addresses.erase(std::min_element(m_addresses.begin(), m_addresses.end(),
                                       [](const auto& one, const auto& other) { return one.second.last < other.second.last; }));
}

}  // namespace gladi::net
