#include "simulator/scenario/fields.h"

#include <algorithm>

namespace gladi::scenario {

Fields::Fields(Reading& reading, const Node& node, std::string_view what)
    : m_reading(reading), m_node(node), m_what(what), m_isMap(node.kind == Node::Kind::Map) {
    if (!m_isMap)
        reading.report.error(node.place, "wrong-type", "here should stand " + m_what + ": keys with values", "write {key: value, ...}, or one 'key: value' a line");
}

const Node* Fields::find(std::string_view key) {
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) m_known.emplace_back(key);
    return m_isMap ? m_node.find(key) : nullptr;
}

const Node* Fields::need(std::string_view key) {
    const Node* value = find(key);
    if (value == nullptr && m_isMap) m_reading.report.error(m_node.place, "missing-key", m_what + " needs '" + std::string(key) + ":'", "add " + std::string(key) + ": ...");
    return value;
}

void Fields::misplaced(std::string_view key, std::string why) {
    for (const Node& known : m_node.keys)
        if (known.text == key) m_reading.report.error(known.place, "misplaced-key", "'" + std::string(key) + ":' has no meaning here", std::move(why));
}

void Fields::done() {
    if (!m_isMap) return;
    for (const Node& key : m_node.keys)
        if (std::find(m_known.begin(), m_known.end(), key.text) == m_known.end())
            m_reading.report.error(key.place, "unknown-key", "unknown key '" + key.text.substr(0, 80) + "' in " + m_what, didYouMean(key.text, m_known));
}

}  // namespace gladi::scenario
