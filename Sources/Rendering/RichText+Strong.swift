import Documents

extension RichText {
    /// With its plain words in bold.
    var strengthened: RichText {
        RichText(runs.map { $0.emphasis == .plain ? Run($0.text, .strong) : $0 })
    }

    /// Whether all of it is bold.
    var isStrong: Bool { !runs.isEmpty && runs.allSatisfy { $0.emphasis == .strong } }
}
