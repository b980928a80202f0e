extension XMLScanner {
    /// An attribute as text, entities replaced.
    func text(of name: StaticString) -> String? {
        guard let raw = attribute(name) else { return nil }
        var bytes: [UInt8] = []
        XMLEntities.append(raw, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An attribute as a whole number; nil where it is none.
    func integer(of name: StaticString) -> Int? {
        guard let raw = attribute(name), !raw.isEmpty, raw.count <= 12 else { return nil }
        var value = 0
        for (index, byte) in raw.enumerated() {
            if index == 0, byte == UInt8(ascii: "-"), raw.count > 1 { continue }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return raw[0] == UInt8(ascii: "-") ? -value : value
    }

    /// An attribute as a switch: "1", "true" and "on" are set; one that is missing has its default.
    func flag(_ name: StaticString, default missing: Bool = false) -> Bool {
        guard let value = text(of: name) else { return missing }
        return ["1", "true", "on"].contains(value)
    }

    /// Goes past the element that has just begun.
    func skipElement() throws(ContainerFault) {
        let outer = depth - 1
        while depth > outer { _ = try next() }
    }

    /// The text inside the element that has just begun, of all elements in it, up to its end.
    func innerText() throws(ContainerFault) -> String {
        let outer = depth - 1
        var text: [UInt8] = []
        while depth > outer {
            if try next() == .text { appendText(to: &text) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
