#include "simulator/scenario/report.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gladi::scenario {
namespace {

/// Edits (insert, delete, replace, swap of neighbours) from one spelling to the other, case apart.
std::size_t distance(std::string_view a, std::string_view b) {
    const auto low = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = low(a[i - 1]) == low(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0u : 1u)});
            if (i > 1 && j > 1 && low(a[i - 1]) == low(b[j - 2]) && low(a[i - 2]) == low(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = last;
        last = row;
    }
    return last[b.size()];
}

constexpr std::size_t kLongestCompared = 80, kFew = 8, kMostCompared = 2000;

}  // namespace

std::uint32_t Report::addFile(std::string name) {
    m_files.push_back(std::move(name));
    return static_cast<std::uint32_t>(m_files.size() - 1);
}

void Report::add(Place place, Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::Error) ++m_errors;
    if (m_entries.size() >= kMost) return;
    diagnostic.file = m_files.at(place.file);
    diagnostic.line = static_cast<int>(place.line);
    diagnostic.column = static_cast<int>(place.column);
    m_entries.push_back({place, std::move(diagnostic)});
}

void Report::error(Place place, std::string code, std::string message, std::string advice) {
    add(place, {{}, 0, 0, Severity::Error, std::move(code), std::move(message), std::move(advice)});
}

void Report::warning(Place place, std::string code, std::string message, std::string advice) {
    add(place, {{}, 0, 0, Severity::Warning, std::move(code), std::move(message), std::move(advice)});
}

std::vector<Diagnostic> Report::diagnostics() const {
    auto entries = m_entries;
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.place.file, a.place.line, a.place.column) < std::tie(b.place.file, b.place.line, b.place.column);
    });
    std::vector<Diagnostic> result;
    for (Entry& entry : entries)
        if (result.empty() || result.back() != entry.diagnostic) result.push_back(std::move(entry.diagnostic));
    return result;
}

std::string didYouMean(std::string_view written, const std::vector<std::string>& candidates) {
    const std::string* nearest = nullptr;
    std::size_t least = std::max<std::size_t>(2, written.size() / 3) + 1;
    if (written.size() <= kLongestCompared && candidates.size() <= kMostCompared) {
        for (const std::string& candidate : candidates) {
            if (candidate.size() > kLongestCompared) continue;
            const auto edits = distance(written, candidate);
            if (edits < least && edits < std::max(written.size(), candidate.size())) {
                least = edits;
                nearest = &candidate;
            }
        }
    }
    if (nearest != nullptr) return "did you mean '" + *nearest + "'?";
    if (candidates.empty() || candidates.size() > 2 * kFew) return {};
    std::string all = "one of: ";
    for (const std::string& candidate : candidates) all += (&candidate == &candidates.front() ? "" : ", ") + candidate;
    return all;
}

std::string toString(const Diagnostic& d) {
    std::string text = d.file;
    if (d.line > 0) text += ":" + std::to_string(d.line) + ":" + std::to_string(d.column);
    text += d.severity == Severity::Error ? ": error: " : ": warning: ";
    text += d.message + " [" + d.code + "]";
    if (!d.advice.empty()) text += "; " + d.advice;
    return text;
}

}  // namespace gladi::scenario
