/// Short texts one after another in one buffer: tables of some thousand cells are written faster so than from strings.
package struct PackedTexts: Hashable, Sendable {
    package private(set) var utf8: [UInt8] = []
    /// Where each text ends.
    package private(set) var ends: [Int] = []

    /// - Parameter texts: an empty one for nil.
    package init(_ texts: some Sequence<String?>) {
        for text in texts {
            if let text { utf8 += text.utf8 }
            ends.append(utf8.count)
        }
    }
}
