import QtQuick
import Gladi.Bridge

// What a page knows of one item on a channel, and what may be asked for it.
FocusScope {
    required property int index
    required property string itemId
    required property string channelKind
    required property string author
    required property string handle
    required property string authorKind
    required property string organisation
    required property string title
    required property string body
    required property real at
    required property int likes
    required property int shares
    required property int replies
    required property bool forwarded
    required property string media
    required property string replyToAuthor
    required property string triage
    required property string verification
    required property string verificationText
    required property bool isRead
    required property bool acknowledged
    required property bool answered
    required property string answerText
    required property bool own
    required property string statementId
    required property bool corrected

    property Exercise exercise
    readonly property string time: exercise ? exercise.clockOf(at) : ""

    // "hoax", "true", "unverified", "verify", "reply", "basis", "escalate", "detail", "acknowledge", "correct"
    signal act(string name)

    function may(name: string): bool {
        if (!exercise)
            return false
        switch (name) {
        case "hoax":
        case "true":
        case "unverified":
            return !own && exercise.may("triage")
        case "basis":
            return !own && exercise.may("draft")
        case "detail":
            return true
        case "correct":
            return own && exercise.may("correct")
        case "acknowledge":
            return channelKind === "memo" && !acknowledged && exercise.may("acknowledge")
        }
        return !own && exercise.may(name)
    }
}
