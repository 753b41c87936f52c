#include "qml/workshop/qr_code.h"

#include <algorithm>

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

namespace gladi::workshop {

namespace {

constexpr int kQuiet = 4;   // modules of margin that the standard asks for

}  // namespace

void QrCode::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    if (m_text.isEmpty()) return;
    const auto code = qrcodegen::QrCode::encodeText(m_text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * kQuiet;
    // Whole pixels for each module: an edge between two would blur.
    const int side = std::max(1, static_cast<int>(std::min(width(), height())) / modules);
    painter->fillRect(QRectF(0, 0, side * modules, side * modules), Qt::white);
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y)) painter->fillRect((x + kQuiet) * side, (y + kQuiet) * side, side, side, Qt::black);
}

}  // namespace gladi::workshop

#include "moc_qr_code.cpp"
