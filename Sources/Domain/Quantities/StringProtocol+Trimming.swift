extension StringProtocol {
    /// Without white space, also no-break spaces, at both ends.
    package var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }

    /// With every run of white space as one space, none at the ends.
    package var squeezed: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
