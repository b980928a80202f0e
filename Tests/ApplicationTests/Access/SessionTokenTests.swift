import Testing

@testable import Application

@Suite("Tokens")
struct SessionTokenTests {
    private static let digest = DigestPort { $0.reversed() }

    @Test("a token has 256 bits and reads its own text only")
    func reads() throws {
        let token = SessionToken(random: .system)
        #expect(token.bytes.count == 32)
        #expect(SessionToken(token.text) == token)
        #expect(SessionToken(token.text + "0") == nil)
        #expect(SessionToken(token.text.uppercased() + "x") == nil)
        #expect(SessionToken(random: .system) != token)
    }

    @Test("what a form carries is of one token")
    func forms() {
        let token = SessionToken(random: .system)
        let form = FormToken(token, digest: Self.digest)
        #expect(form.matches(FormToken(token, digest: Self.digest).text))
        #expect(!form.matches(FormToken(SessionToken(random: .system), digest: Self.digest).text))
        #expect(!form.matches(""))
    }

    @Test("one-time passwords are long enough and without signs that look alike")
    func oneTimePasswords() {
        let texts = Set((1...50).map { _ in OneTimePassword(random: .system).text })
        #expect(texts.count == 50)
        for text in texts {
            #expect(text.count == 17)
            #expect(!text.contains { "01ilo".contains($0) })
        }
    }
}
