#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/loader.h"

namespace gladi::scenario {

/// Where something stands: a file of the report, line and column from 1; line 0: the file as a whole.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// Collects faults. Beyond kMost it counts them only, so that hostile input cannot fill the memory.
class Report {
public:
    static constexpr std::size_t kMost = 1000;

    /// The number under which places name this file; files are listed in this order.
    std::uint32_t addFile(std::string name);

    void error(Place place, std::string code, std::string message, std::string advice = {});
    void warning(Place place, std::string code, std::string message, std::string advice = {});

    [[nodiscard]] std::size_t errors() const { return m_errors; }
    /// In order of file, line and column.
    [[nodiscard]] std::vector<Diagnostic> diagnostics() const;

private:
    struct Entry {
        Place place;
        Diagnostic diagnostic;
    };
    void add(Place place, Diagnostic diagnostic);

    std::vector<std::string> m_files;
    std::vector<Entry> m_entries;
    std::size_t m_errors = 0;
};

/// "did you mean 'x'?" for the candidate nearest in spelling, or a list of all when they are few; else empty.
[[nodiscard]] std::string didYouMean(std::string_view written, const std::vector<std::string>& candidates);

}  // namespace gladi::scenario
