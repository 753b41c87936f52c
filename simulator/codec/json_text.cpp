#include "simulator/codec/json_text.h"

#include <set>
#include <vector>

#include <nlohmann/json.hpp>

namespace gladi::codec {

using nlohmann::json;
using core::Error;

namespace {

/// Watches a parse: what it objects to is never built.
class Watch {
public:
    explicit Watch(int deepest) : m_deepest(deepest) {}
    bool operator()(int depth, json::parse_event_t event, const json& parsed) {
        if (!m_fault.empty()) return false;
        switch (event) {
            case json::parse_event_t::object_start:
                if (depth >= m_deepest) m_fault = "is nested too deeply";
                m_keys.emplace_back();
                break;
            case json::parse_event_t::object_end:
                m_keys.pop_back();
                break;
            case json::parse_event_t::array_start:
                if (depth >= m_deepest) m_fault = "is nested too deeply";
                break;
            case json::parse_event_t::key:
                if (!m_keys.back().insert(parsed.get_ref<const std::string&>()).second) m_fault = "has a field twice";
                break;
            case json::parse_event_t::array_end:
            case json::parse_event_t::value:
                break;
        }
        return m_fault.empty();
    }
    const std::string& fault() const { return m_fault; }

private:
    int m_deepest;
    std::vector<std::set<std::string>> m_keys;
    std::string m_fault;
};

}  // namespace

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

core::Result<json> parse(std::string_view bytes, std::size_t longest, int deepest) {
    if (bytes.size() > longest) return core::fail(Error::Code::BadInput, "is too long");
    Watch watch(deepest);
    auto value = json::parse(bytes.begin(), bytes.end(), std::ref(watch), false);
    if (!watch.fault().empty()) return core::fail(Error::Code::BadInput, watch.fault());
    if (value.is_discarded()) return core::fail(Error::Code::BadInput, "is no JSON");
    return value;
}

}  // namespace gladi::codec
