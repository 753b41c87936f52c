import QtQuick

// Asks once before what cannot be taken back.
Dialog {
    id: root
    property string question
    property string consequence
    property string yes
    property int yesKind: Button.Danger
    signal confirmed()
    title: question
    lead: consequence
    actions: [
        Button {
            kind: root.yesKind
            text: root.yes
            onClicked: {
                root.close()
                root.confirmed()
            }
        },
        Button {
            id: no
            kind: Button.Quiet
            text: qsTr("Batal")
            onClicked: root.close()
        }
    ]
    onOpened: no.forceActiveFocus(Qt.TabFocusReason)
}
