import ArgumentParser

/// `selaras account`: accounts from the machine itself, before anybody can sign in.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Membuka akun administrator daerah, atau memberinya kata sandi baru.",
        subcommands: [AccountOpenCommand.self, AccountResetCommand.self])
}
