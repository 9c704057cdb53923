/** What `--help` prints. */
export const help = `Kakao on your machine.

  kakao-emulator [--port 9300] [--host 127.0.0.1] [--allowed-host name] [--seed users.json] [--no-pages]

  --port          port to listen at; 0 for any that is free
  --host          address to listen at
  --allowed-host  name under which /emulator answers beside localhost and --host; may be repeated
  --seed          JSON: an array of users, or { "users": [...], "apps": [...] }
  --no-pages      logs in at once, instead of showing the login and the consent page
`;
