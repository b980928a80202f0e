/// What the typesetter is given and what is wanted from it.
package struct TypesettingJob: Hashable, Sendable {
    package enum Wanted: Hashable, Sendable {
        case pdf
        /// The value the template leaves under this label, as JSON.
        case answer(label: String)
        /// The one page as a PNG of so many pixels an inch.
        case picture(resolution: Int)
    }

    /// By name: `document.json`, which the template reads, and the pictures it names.
    package let files: [String: [UInt8]]
    package let wanted: Wanted

    package init(files: [String: [UInt8]], wanted: Wanted) {
        self.files = files
        self.wanted = wanted
    }
}
