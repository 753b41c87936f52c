#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace gladi::bridge {

inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string fromQt(const QString& text) { return text.toStdString(); }

/// An id from QML.
template <class Id>
Id idOf(const QString& text) { return Id{fromQt(text)}; }

}  // namespace gladi::bridge
