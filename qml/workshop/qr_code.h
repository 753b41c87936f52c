#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace gladi::workshop {

/// A text as a QR code (ISO/IEC 18004, error correction M), in black on white whatever the theme: cameras want it so.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

signals:
    void textChanged();

private:
    QString m_text;
};

}  // namespace gladi::workshop
