extension XMLScanner {
    /// An attribute as text, entities replaced.
    func text(of name: StaticString) -> String? {
        guard let raw = attribute(name) else { return nil }
        var bytes: [UInt8] = []
        XMLEntities.append(raw, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An attribute as a whole number; nil where it is none.
    func integer(of name: StaticString) -> Int? { attribute(name).flatMap(Self.integer) }

    /// The whole number that bytes write; nil where they write none.
    static func integer(_ raw: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !raw.isEmpty, raw.count <= 12 else { return nil }
        let isNegative = raw[0] == UInt8(ascii: "-") && raw.count > 1
        var value = 0
        for index in (isNegative ? 1 : 0)..<raw.count {
            let digit = raw[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return isNegative ? -value : value
    }

    /// An attribute as a switch: "1", "true" and "on" are set; one that is missing has its default.
    func flag(_ name: StaticString, default missing: Bool = false) -> Bool {
        guard let value = attribute(name) else { return missing }
        return ["1", "true", "on"].contains { value.elementsEqual($0.utf8) }
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
