extension StringProtocol {
    /// Without white space, also no-break spaces, at both ends.
    package var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// With every run of white space as one space, none at the ends.
    package var squeezed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
