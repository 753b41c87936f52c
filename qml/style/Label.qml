import QtQuick

// Text as the newsroom sets it. Plain text only: what people write is never markup.
Text {
    id: root
    property bool strong: false
    property bool quiet: false

    color: quiet ? Theme.muted : Theme.text
    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // A line that stands alone stands in the middle of its height.
    lineHeight: lineCount < 2 ? 1 : font.pixelSize >= Theme.title ? 1.15 : 1.25
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
