#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "simulator/core/events.h"
#include "simulator/core/time.h"

namespace gladi::assessment::exporting {

/// Builds one CSV table row by row. Texts are made harmless for spreadsheets; figures are written as they are.
class CsvTable {
public:
    explicit CsvTable(bool byteOrderMark) : m_content(byteOrderMark ? "\xEF\xBB\xBF" : "") {}

    CsvTable& heading(std::initializer_list<std::string_view> titles);
    CsvTable& text(std::string_view value);
    CsvTable& number(double value);                       ///< at most three places
    CsvTable& number(const std::optional<double>& value);  ///< empty for none
    CsvTable& count(std::uint64_t value);
    CsvTable& event(core::Sequence sequence);             ///< empty for none
    CsvTable& time(core::ScenarioTime at);                ///< "T+00:04:30"
    CsvTable& time(const std::optional<core::ScenarioTime>& at);
    CsvTable& minutes(const std::optional<core::Duration>& length);
    CsvTable& row();                                      ///< ends the row

    [[nodiscard]] const std::string& content() const { return m_content; }

private:
    void separate();
    void quoted(std::string_view value);

    std::string m_content;
    bool m_first = true;
};

}  // namespace gladi::assessment::exporting
