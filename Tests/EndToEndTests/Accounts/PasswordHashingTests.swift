import Application
import Testing

@testable import App

@Suite("Hashing passwords")
struct PasswordHashingTests {
    @Test("a password fits its own hash alone, and the hash names Argon2id with its cost")
    func verifies() async throws {
        let port = PasswordHashing().port
        let (right, wrong) = (try #require(Password("kata sandi é")), try #require(Password("kata sandi e")))
        let hash = try #require(await port.hash(right))
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(await port.verify(right, hash) == true)
        #expect(await port.verify(wrong, hash) == false)
        let again = await port.hash(right)
        #expect(again != hash)
    }

    @Test("without an account nothing fits, nor with a hash that is none")
    func nobody() async throws {
        let port = PasswordHashing().port
        let password = try #require(Password("nobody"))
        #expect(await port.verify(password, nil) == false)
        #expect(await port.verify(password, PasswordHash(text: "x")) == false)
    }
}
