pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Who comes: somebody of the trainer's list, or by a name typed here.
Card {
    id: root
    required property Program program
    required property Joining joining
    // The trainer's list is on screen, not the fields.
    readonly property bool listed: joining.seats.total > 0 && !unlisted
    property bool unlisted: false
    readonly property SeatRow chosen: list.currentItem as SeatRow
    spacing: Theme.space4
    Component.onCompleted: joining.seats.filter = ""

    function begin() {
        const field = listed ? search : nameField
        if (nameField.length === 0)
            nameField.text = program.participantName
        field.forceActiveFocus(Qt.TabFocusReason)
    }
    function join() {
        if (!enter.enabled)
            return
        if (!listed) {
            program.participantName = nameField.text.trim()
            joining.join(nameField.text, agency.text, position.text, "")
        } else if (chosen !== null) {
            joining.join("", "", "", chosen.seatId)
        }
    }

    Label {
        width: parent.width
        text: root.listed ? qsTr("Pilih nama Anda") : qsTr("Siapa Anda?")
        font.pixelSize: Theme.lead
        strong: true
        Accessible.role: Accessible.Heading
    }
    SearchField {
        id: search
        objectName: "seatSearch"
        width: parent.width
        visible: root.listed
        label: qsTr("Cari nama, instansi atau jabatan")
        placeholderText: qsTr("Cari nama, instansi atau jabatan")
        onTextChanged: {
            root.joining.seats.filter = text
            list.currentIndex = root.joining.seats.count === 1 ? 0 : -1
        }
        onAccepted: {
            if (root.chosen !== null)
                root.join()
            else
                list.forceActiveFocus(Qt.TabFocusReason)
        }
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    ListView {
        id: list
        objectName: "seatList"
        width: parent.width
        height: Math.min(contentHeight, Theme.px(280))
        visible: root.listed
        model: root.joining.seats
        clip: true
        currentIndex: -1
        spacing: Theme.space1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: Theme.motion
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Daftar peserta")
        T.ScrollBar.vertical: ScrollBar {}
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        Keys.onReturnPressed: root.join()
        Keys.onEnterPressed: root.join()
        delegate: SeatRow {
            width: ListView.view.width
            onClicked: {
                list.currentIndex = index
                list.forceActiveFocus(Qt.MouseFocusReason)
            }
        }
    }
    Label {
        width: parent.width
        visible: root.listed && root.joining.seats.count === 0
        text: qsTr("Tidak ada nama yang cocok. Ubah pencarian, atau masuk dengan nama sendiri.")
        quiet: true
    }
    Column {
        width: parent.width
        visible: !root.listed
        spacing: Theme.space1
        Label {
            text: qsTr("Nama")
            strong: true
        }
        TextField {
            id: nameField
            objectName: "joinName"
            width: Math.min(parent.width, Theme.px(420))
            label: qsTr("Nama")
            maximumLength: 80
            onAccepted: root.join()
        }
        Label {
            topPadding: Theme.space2
            text: qsTr("Instansi (boleh kosong)")
            strong: true
        }
        TextField {
            id: agency
            objectName: "joinAgency"
            width: Math.min(parent.width, Theme.px(420))
            label: qsTr("Instansi")
            maximumLength: 80
            onAccepted: root.join()
        }
        Label {
            topPadding: Theme.space2
            text: qsTr("Jabatan (boleh kosong)")
            strong: true
        }
        TextField {
            id: position
            objectName: "joinPosition"
            width: Math.min(parent.width, Theme.px(420))
            label: qsTr("Jabatan")
            maximumLength: 80
            onAccepted: root.join()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space3
        Button {
            id: enter
            objectName: "joinRoom"
            kind: Button.Primary
            symbol: "forward"
            text: qsTr("Bergabung")
            enabled: root.listed ? root.chosen !== null && !root.chosen.taken : nameField.text.trim().length > 0
            onClicked: root.join()
        }
        Button {
            objectName: "notListed"
            visible: root.joining.seats.total > 0
            text: root.unlisted ? qsTr("Pilih dari daftar") : qsTr("Nama saya tidak ada di daftar")
            onClicked: {
                root.unlisted = !root.unlisted
                root.begin()
            }
        }
    }
}
