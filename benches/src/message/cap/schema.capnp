@0xb3c52d0a6f1e9487;
# The four data sets for Cap'n Proto. After a change, from this folder, with capnp (Debian's package capnproto) and the
# compiler's plugin of the release in Cargo.lock (`cargo install capnpc`):
# capnp compile -o rust schema.capnp && mv schema_capnp.rs generated.rs
#
# An Option of a number is a number and whether it is there; of a struct or text, a pointer that may be null.

# log

struct Address { x0 @0 :UInt8; x1 @1 :UInt8; x2 @2 :UInt8; x3 @3 :UInt8; }

struct Log {
  address @0 :Address;
  identity @1 :Text;
  userid @2 :Text;
  date @3 :Text;
  request @4 :Text;
  code @5 :UInt16;
  size @6 :UInt64;
}

struct Logs { logs @0 :List(Log); }

# mesh

struct Vec3 { x @0 :Float32; y @1 :Float32; z @2 :Float32; }

struct Triangle { v0 @0 :Vec3; v1 @1 :Vec3; v2 @2 :Vec3; normal @3 :Vec3; }

struct Mesh { triangles @0 :List(Triangle); }

# minecraft_savedata

enum GameType { survival @0; creative @1; adventure @2; spectator @3; }

struct Item { count @0 :Int8; slot @1 :UInt8; id @2 :Text; }

struct Abilities {
  walkSpeed @0 :Float32;
  flySpeed @1 :Float32;
  mayFly @2 :Bool;
  flying @3 :Bool;
  invulnerable @4 :Bool;
  mayBuild @5 :Bool;
  instabuild @6 :Bool;
}

struct Point2 { x @0 :Float32; y @1 :Float32; }
struct Point3 { x @0 :Float64; y @1 :Float64; z @2 :Float64; }
struct Uuid { a @0 :UInt32; b @1 :UInt32; c @2 :UInt32; d @3 :UInt32; }

struct Entity {
  id @0 :Text;
  pos @1 :Point3;
  motion @2 :Point3;
  rotation @3 :Point2;
  fallDistance @4 :Float32;
  fire @5 :UInt16;
  air @6 :UInt16;
  onGround @7 :Bool;
  noGravity @8 :Bool;
  invulnerable @9 :Bool;
  portalCooldown @10 :Int32;
  uuid @11 :Uuid;
  customName @12 :Text;
  customNameVisible @13 :Bool;
  silent @14 :Bool;
  glowing @15 :Bool;
}

struct RecipeBook {
  recipes @0 :List(Text);
  toBeDisplayed @1 :List(Text);
  isFilteringCraftable @2 :Bool;
  isGuiOpen @3 :Bool;
  isFurnaceFilteringCraftable @4 :Bool;
  isFurnaceGuiOpen @5 :Bool;
  isBlastingFurnaceFilteringCraftable @6 :Bool;
  isBlastingFurnaceGuiOpen @7 :Bool;
  isSmokerFilteringCraftable @8 :Bool;
  isSmokerGuiOpen @9 :Bool;
}

struct Vehicle { uuid @0 :Uuid; entity @1 :Entity; }

struct Player {
  gameType @0 :GameType;
  previousGameType @1 :GameType;
  score @2 :Int64;
  dimension @3 :Text;
  selectedItemSlot @4 :UInt32;
  selectedItem @5 :Item;
  spawnDimension @6 :Text;
  spawnX @7 :Int64;
  spawnY @8 :Int64;
  spawnZ @9 :Int64;
  hasSpawnForced @10 :Bool;
  spawnForced @11 :Bool;
  sleepTimer @12 :UInt16;
  foodExhaustionLevel @13 :Float32;
  foodSaturationLevel @14 :Float32;
  foodTickTimer @15 :UInt32;
  xpLevel @16 :UInt32;
  xpP @17 :Float32;
  xpTotal @18 :Int32;
  xpSeed @19 :Int32;
  inventory @20 :List(Item);
  enderItems @21 :List(Item);
  abilities @22 :Abilities;
  enteredNetherPosition @23 :Point3;
  rootVehicle @24 :Vehicle;
  shoulderEntityLeft @25 :Entity;
  shoulderEntityRight @26 :Entity;
  seenCredits @27 :Bool;
  recipeBook @28 :RecipeBook;
}

struct Players { players @0 :List(Player); }

# mk48

enum EntityType {
  destroyer @0;
  battleship @1;
  carrier @2;
  corvette @3;
  torpedo @4;
  cruiser @5;
  frigate @6;
  gunboat @7;
  submarine @8;
  hovercraft @9;
}

struct Transform { altitude @0 :Int8; angle @1 :UInt16; position @2 :Point2; velocity @3 :Int16; }

struct Guidance { angle @0 :UInt16; submerge @1 :Bool; velocity @2 :Int16; }

struct Contact {
  damage @0 :UInt8;
  entityId @1 :UInt32;
  hasEntityType @2 :Bool;
  entityType @3 :EntityType;
  guidance @4 :Guidance;
  hasPlayerId @5 :Bool;
  playerId @6 :UInt16;
  reloads @7 :List(Bool);
  transform @8 :Transform;
  turretAngles @9 :List(UInt16);
}

struct ChunkId { x @0 :Int8; y @1 :Int8; }

struct TerrainUpdate { chunkId @0 :ChunkId; data @1 :Data; }

struct Update {
  contacts @0 :List(Contact);
  score @1 :UInt32;
  worldRadius @2 :Float32;
  terrainUpdates @3 :List(TerrainUpdate);
}

struct Updates { updates @0 :List(Update); }
