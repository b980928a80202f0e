/// A language Selaras speaks to its users; raw values are those of `--lang` and of `selaras.findings/1`.
package enum Language: String, Hashable, Sendable, CaseIterable {
    case id, en
}
