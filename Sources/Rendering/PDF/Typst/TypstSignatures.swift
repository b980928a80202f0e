import Documents

/// Writes signature blocks.
struct TypstSignatures {
    let text: PrintedText

    func write(_ blocks: [SignatureBlock], _ json: inout JSONText) {
        json.array { json in
            for block in blocks {
                json.object { json in
                    json.array("place") { json in
                        for line in block.placeLines(room: WritingRoom.place) { json.string(text.printable(line)) }
                    }
                    json.array("head") { json in for line in block.headLines { json.string(text.printable(line)) } }
                    if block.hasNumber {
                        json.key("number")
                        json.string(text.printable(SignatureRoom.number))
                    }
                }
            }
        }
    }
}
