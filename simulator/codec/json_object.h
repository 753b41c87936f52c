#pragma once

// The two visitors that a `fields` function is called with.
// `must` names a field that is always there, `may` one that is left out while it is empty.

#include <algorithm>
#include <string>
#include <vector>

#include "simulator/codec/json_values.h"

namespace gladi::codec {

class ObjectWriter {
public:
    template <class T>
    using Of = const T;

    template <class T>
    void must(const char* name, const T& value) {
        m_object[name] = toJson(value);
    }
    template <class T>
    void may(const char* name, const T& value) {
        if (!(value == T{})) must(name, value);
    }
    json take() { return std::move(m_object); }

private:
    json m_object = json::object();
};

class ObjectReader {
public:
    template <class T>
    using Of = T;

    explicit ObjectReader(const json& object) : m_object(object) {
        if (!object.is_object()) m_fault = "is no object";
    }

    template <class T>
    void must(const char* name, T& value) {
        if (!m_fault.empty()) return;
        if (!m_object.contains(name)) m_fault = std::string("lacks '") + name + "'";
        else may(name, value);
    }
    template <class T>
    void may(const char* name, T& value) {
        if (!m_fault.empty()) return;
        const auto found = m_object.find(name);
        if (found == m_object.end()) return;
        m_known.push_back(name);
        if (!fromJson(*found, value)) m_fault = std::string("has a wrong value for '") + name + "'";
    }

    /// Says that the object is wrong in a way that no single field shows.
    void refuse(std::string why) {
        if (m_fault.empty()) m_fault = std::move(why);
    }

    /// Empty when every field was understood and none was left over.
    std::string fault() const {
        if (!m_fault.empty() || m_known.size() == m_object.size()) return m_fault;
        for (const auto& [name, value] : m_object.items())
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end()) return "has an unknown field '" + name + "'";
        return {};
    }

private:
    const json& m_object;
    std::vector<std::string> m_known;
    std::string m_fault;
};

template <Structured T>
json toJson(const T& value) {
    ObjectWriter writer;
    fields(writer, value);
    return writer.take();
}
template <Structured T>
bool fromJson(const json& from, T& to) {
    ObjectReader reader(from);
    fields(reader, to);
    return reader.fault().empty();
}

}  // namespace gladi::codec
