#include "simulator/core/time.h"

#include <cstdio>

namespace gladi::core {

std::string toString(ScenarioTime time) {
    const auto total = time.sinceStart.count();
    const auto length = total < 0 ? -total : total;
    const auto seconds = length / 1000;
    char text[48];
    std::snprintf(text, sizeof text, "T%c%02lld:%02lld:%02lld", total < 0 ? '-' : '+', static_cast<long long>(seconds / 3600),
                  static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    std::string result = text;
    if (length % 1000 != 0) {
        std::snprintf(text, sizeof text, ".%03lld", static_cast<long long>(length % 1000));
        result += text;
    }
    return result;
}

std::string clockOf(ScenarioTime time) {
    return toString(ScenarioTime{std::chrono::duration_cast<std::chrono::seconds>(time.sinceStart)});
}

std::string toString(Duration length) {
    auto seconds = length.count() / 1000;
    if (seconds == 0) return "0s";
    std::string text = seconds < 0 ? "-" : "";
    if (seconds < 0) seconds = -seconds;
    if (seconds >= 3600) text += std::to_string(seconds / 3600) + "h";
    if (seconds / 60 % 60 != 0) text += std::to_string(seconds / 60 % 60) + "m";
    if (seconds % 60 != 0) text += std::to_string(seconds % 60) + "s";
    return text;
}

}  // namespace gladi::core
